package handover.app;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The version of the program, as its build wrote it down.
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Handover Atlas " + number()};
    }

    /// The version number: `0.1.0`.
    static String number() {
        try (var in = Version.class.getResourceAsStream("/version/version.properties")) {
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
