package handover.io;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The version of the program, as its build wrote it down.
public final class ProgramVersion {
    private ProgramVersion() {}

    /// The version number: `0.1.0`.
    public static String number() {
        try (var in = ProgramVersion.class.getResourceAsStream("/version/version.properties")) {
            var read = new Properties();
            if (in != null) {
                read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return read.getProperty("version", "?");
        } catch (IOException e) {
            return "?";
        }
    }
}
