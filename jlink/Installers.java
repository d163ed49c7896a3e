import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Makes the installers of the system that it runs on, in `target/installer`: the program with its
/// own Java, trained by a walk through its own screens, then packed.
///
/// `mvn -Pinstaller verify` runs it, as `java jlink/Installers.java VERSION TIME`; the files in
/// packages are dated with this time. The walk needs a display, or `xvfb-run`.
final class Installers {
    private static final String NAME = "handover-atlas";
    private static final Path IMAGE = Path.of("target", "image");
    private static final Path OUT = Path.of("target", "installer");
    private static final Path LOG = OUT.resolve("log.txt");
    private static final Path CACHE = OUT.resolve("cache").resolve(NAME + ".aot");
    private static final Path USER = OUT.resolve("user");
    private static final Path SCREENS = OUT.resolve("screens");

    /// What the program looks like as it opens: the walk leaves it among its pictures.
    private static final Path LOOK = CACHE.resolveSibling("first-look");

    private static final List<String> UNUSED =
            List.of(
                    "libawt_xawt.so",
                    "libsplashscreen.so",
                    "libjsound.so",
                    "jrt-fs.jar",
                    "classlist");

    private final Target target = Target.ofThisSystem();
    private final String version;
    private final String seconds;

    private Installers(String version, String seconds) {
        this.version = version;
        this.seconds = seconds;
    }

    /// A system that installers are made for, and where jpackage puts the launcher there.
    private enum Target {
        LINUX("linux", NAME, "bin/" + NAME),
        MAC("mac", NAME + ".app", "Contents/MacOS/" + NAME),
        WINDOWS("windows", NAME, NAME + ".exe");

        private final String folder;
        private final String image;
        private final String launcher;

        Target(String folder, String image, String launcher) {
            this.folder = folder;
            this.image = image;
            this.launcher = launcher;
        }

        static Target ofThisSystem() {
            String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
            return name.contains("win") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
        }

        Path args(String name) {
            return Path.of("jlink", folder, name + ".args");
        }
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 2 || !Files.isDirectory(IMAGE)) {
            System.err.println("after `mvn verify`: java jlink/Installers.java VERSION TIME");
            System.exit(2);
        }
        String seconds = Long.toString(Instant.parse(args[1]).getEpochSecond());
        new Installers(args[0], seconds).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(OUT);
        Files.createDirectories(CACHE.getParent());
        say("training");
        Path untrained = appImage("untrained", List.of());
        look(untrained);
        train(untrained);
        say("packing");
        Path app =
                appImage(
                        "app",
                        List.of(
                                "--input",
                                CACHE.getParent().toString(),
                                "--java-options",
                                "-XX:AOTCache=$APPDIR/" + CACHE.getFileName(),
                                "--java-options",
                                option(Path.of("$APPDIR", LOOK.getFileName().toString()))));
        delete(OUT.resolve("untrained"));
        if (target == Target.LINUX) {
            launcher(app);
        }
        checkCache(app);
        switch (target) {
            case LINUX -> run(List.of("bash", "jlink/linux/pack", version, seconds), List.of());
            case MAC -> installer(app, "dmg");
            case WINDOWS -> {
                installer(app, "msi");
                zip(app);
            }
        }
        sums();
    }

    /// The program as jpackage lays it out, not packed.
    private Path appImage(String folder, List<String> more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(tool("jpackage"));
        command.add("@" + Path.of("jlink", "app.args"));
        command.add("@" + target.args("app"));
        command.addAll(List.of("--app-version", systemVersion()));
        command.addAll(List.of("--runtime-image", IMAGE.toString()));
        command.addAll(List.of("--dest", OUT.resolve(folder).toString()));
        command.addAll(more);
        run(command, List.of());
        Path app = OUT.resolve(folder).resolve(target.image);
        if (target == Target.LINUX) {
            strip(app.resolve("lib").resolve("runtime"));
        }
        return app;
    }

    /// macOS takes no version that begins with 0; what the program itself says is the true one.
    private String systemVersion() {
        boolean early = target == Target.MAC && version.startsWith("0.");
        return early ? "1" + version.substring(1) : version;
    }

    /// Takes out of a runtime what only a debugger reads, the second launcher, and what nothing
    /// loads: AWT's windows, its splash screen and sound, since AWT runs without a display here; and
    /// what only other Javas and the making of images read.
    private void strip(Path runtime) throws IOException, InterruptedException {
        Files.deleteIfExists(runtime.resolve("bin").resolve(NAME));
        for (String unused : UNUSED) {
            Files.deleteIfExists(runtime.resolve("lib").resolve(unused));
        }
        Path jvm = runtime.resolve("lib").resolve("server").resolve("libjvm.so");
        jvm.toFile().setWritable(true);
        run(List.of("strip", "--strip-unneeded", jvm.toString()), List.of());
    }

    private static String option(Path look) {
        return "-Dhandover.first.look=" + look;
    }

    /// Gives the program a launcher of ours in the place of jpackage's, and its Java the program's
    /// name, by which the system lists what runs.
    private void launcher(Path app) throws IOException {
        String script = Files.readString(Path.of("jlink", "linux", "launcher"));
        Path launcher = app.resolve(target.launcher);
        Files.writeString(
                launcher,
                script.replace("@NAME@", NAME)
                        .replace("@MODULE@", "handover.atlas/handover.app.Launcher"));
        Path java = app.resolve("lib").resolve("runtime").resolve("bin").resolve("java");
        Files.move(java, java.resolveSibling(NAME));
        Files.delete(java.resolveSibling("keytool"));
        Files.delete(app.resolve("lib").resolve("libapplauncher.so"));
        Files.delete(app.resolve("lib").resolve("app").resolve(NAME + ".cfg"));
    }

    /// Lets a program that has no first look yet walk through its screens, and keeps what it looked
    /// like as it opened.
    private void look(Path app) throws IOException, InterruptedException {
        walk(app, List.of());
        Path made = SCREENS.resolve(LOOK.getFileName());
        if (Files.exists(made)) {
            Files.move(made, LOOK);
        } else {
            say("no first look: something was under the pointer");
        }
    }

    /// Lets the program walk through its screens, and keeps what Java has learnt from it. It is
    /// started by its own launcher, so that every option is the one that it will be started with;
    /// and by a user who has never started it, so that it begins with its first look.
    private void train(Path app) throws IOException, InterruptedException {
        String cache = "-XX:AOTCacheOutput=" + CACHE.toAbsolutePath();
        walk(app, List.of(cache, option(LOOK.toAbsolutePath())));
        if (!Files.exists(CACHE)) {
            throw new IOException("the walk left no cache; see " + LOG);
        }
        if (Files.exists(LOOK) && Files.exists(SCREENS.resolve(LOOK.getFileName()))) {
            throw new IOException("the program passed over its first look");
        }
    }

    private void walk(Path app, List<String> options) throws IOException, InterruptedException {
        delete(USER);
        delete(SCREENS);
        List<String> command = new ArrayList<>();
        if (target == Target.LINUX && System.getenv("DISPLAY") == null) {
            command.addAll(List.of("xvfb-run", "--auto-servernum"));
            command.add("--server-args=-screen 0 1920x1080x24");
        }
        command.add(app.resolve(target.launcher).toAbsolutePath().toString());
        command.addAll(List.of("--walk-screens", SCREENS.toString()));
        run(command, options);
    }

    /// A cache that does not fit is passed over without a word; asked this way, Java refuses.
    private void checkCache(Path app) throws IOException, InterruptedException {
        String launcher = app.resolve(target.launcher).toAbsolutePath().toString();
        run(List.of(launcher, "--version"), List.of("-XX:AOTMode=on"));
    }

    private void installer(Path app, String type) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(tool("jpackage"));
        command.add("@" + target.args(type));
        command.addAll(List.of("--app-version", systemVersion(), "--app-image", app.toString()));
        command.addAll(List.of("--resource-dir", Path.of("jlink", target.folder).toString()));
        command.addAll(List.of("--dest", OUT.toString()));
        run(command, List.of());
        named(type);
    }

    /// Says in the file's name which processor it is for.
    private void named(String type) throws IOException {
        Path made;
        try (var files = Files.newDirectoryStream(OUT, "*." + type)) {
            made = files.iterator().next();
        }
        Files.move(made, OUT.resolve(fileName(type)));
    }

    private String fileName(String type) {
        return "%s-%s-%s-%s.%s"
                .formatted(NAME, version, target.folder, System.getProperty("os.arch"), type);
    }

    private void zip(Path app) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of(tool("jar"), "--create", "--no-manifest"));
        command.addAll(List.of("--file", OUT.resolve(fileName("zip")).toString()));
        command.addAll(List.of("-C", app.getParent().toString(), app.getFileName().toString()));
        run(command, List.of());
    }

    private void sums() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : made()) {
            lines.add(sha256(file) + "  " + file.getFileName());
            say("%s %,d bytes".formatted(file, Files.size(file)));
        }
        Files.write(OUT.resolve("SHA256SUMS-" + target.folder), lines);
    }

    private static List<Path> made() throws IOException {
        try (var files = Files.list(OUT)) {
            return files.filter(file -> file.getFileName().toString().startsWith(NAME))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /// Runs a program to its end; what it says goes into the log.
    ///
    /// @param javaOptions for the Java in it, if it is one, beside those that it has
    private void run(List<String> command, List<String> javaOptions)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        builder.environment().put("SOURCE_DATE_EPOCH", seconds);
        List<String> options = new ArrayList<>(javaOptions);
        options.add("-Dhandover.user.folder=" + USER.toAbsolutePath());
        List<String> quoted = options.stream().map(option -> "'" + option + "'").toList();
        builder.environment().put("JAVA_TOOL_OPTIONS", String.join(" ", quoted));
        Process process = builder.start();
        if (!process.waitFor(15, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException("still running: " + command + "; see " + LOG);
        }
        if (process.exitValue() != 0) {
            Files.readAllLines(LOG).reversed().stream().limit(20).toList().reversed()
                    .forEach(System.err::println);
            throw new IOException("exit code " + process.exitValue() + ": " + command);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var files = Files.walk(path)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void say(String words) {
        System.out.println(words);
    }
}
