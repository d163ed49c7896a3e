package handover.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a class of this module in a JVM of its own, on the module path of this one, so that what
/// it does to the JVM stays there.
record OtherJvm(int exit, List<String> lines) {

    /// Runs it with no display in its environment.
    ///
    /// @param output a file to catch what it prints
    static OtherJvm run(Path output, List<String> options, String type, String... args)
            throws IOException, InterruptedException {
        Process process = builder(options, type, args).redirectOutput(output.toFile()).start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("still running: " + Files.readString(output));
        }
        return new OtherJvm(process.exitValue(), Files.readAllLines(output));
    }

    /// How to run it. Where this JVM has no module path, the other one has none either.
    static ProcessBuilder builder(List<String> options, String type, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Whatever a test starts keeps its things where this test run does, not in the user's home.
        String kept = System.getProperty(UserFolders.PROPERTY);
        if (kept != null) {
            command.add("-D" + UserFolders.PROPERTY + "=" + kept);
        }
        command.addAll(options);
        if (System.getProperty("jdk.module.path") == null) {
            command.addAll(List.of("--class-path", System.getProperty("java.class.path"), type));
        } else {
            command.addAll(inTheModule(type));
        }
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return builder;
    }

    private static List<String> inTheModule(String type) {
        List<String> command = new ArrayList<>();
        command.add("--module-path");
        command.add(System.getProperty("jdk.module.path"));
        command.add("--patch-module");
        command.add("handover.atlas=" + testClasses());
        command.add("--add-reads");
        command.add("handover.atlas=ALL-UNNAMED");
        // A library of the tests has OSGi classes, which ikonli then looks for.
        command.add("--add-reads");
        command.add("org.kordamp.ikonli.core=ALL-UNNAMED,org.osgi.core");
        command.add("--enable-native-access=javafx.graphics,handover.atlas");
        command.add("--add-exports=javafx.graphics/com.sun.javafx.text=handover.atlas");
        command.add("-Djava.awt.headless=true");
        command.add("--class-path");
        command.add(System.getProperty("java.class.path"));
        command.add("--module");
        command.add("handover.atlas/" + type);
        return command;
    }

    private static String testClasses() {
        String here = "handover/app/OtherJvm.class";
        try {
            Path file = Path.of(OtherJvm.class.getResource("OtherJvm.class").toURI());
            return file.toString().replace(here.replace('/', File.separatorChar), "");
        } catch (java.net.URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
