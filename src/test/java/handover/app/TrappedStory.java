package handover.app;

import handover.export.FxPlatform;
import handover.state.AtlasState;
import handover.ui.map.MapPane;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// A program of its own that goes through the viewer, or provokes the network, with the trap set,
/// and prints what the trap has caught, a line each, and at last `end`.
final class TrappedStory {
    private TrappedStory() {}

    /// Runs one part.
    ///
    /// @param args `window FOLDER`, `command FOLDER` or `provoke`
    public static void main(String[] args) {
        try {
            run(args);
            System.out.println("end");
        } catch (Exception | Error e) {
            System.out.println("failed: " + e + " " + e.getCause());
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void run(String[] args) throws Exception {
        NetworkTrap.set();
        switch (args[0]) {
            case "window" -> window(Path.of(args[1]));
            case "command" -> command(Path.of(args[1]));
            default -> provoke();
        }
        NetworkTrap.all().forEach(what -> System.out.println("caught: " + what));
    }

    private static void window(Path folder) throws Exception {
        FxPlatform.startWithoutDisplay();
        Path picture = folder.resolve("picture.png");
        Path tiles = Files.createDirectory(folder.resolve("tiles"));
        Stories[] atlas = new Stories[1];
        FxPlatform.call(() -> atlas[0] = new Stories(new Stage(), Locale.ENGLISH));
        Stories story = atlas[0];
        story.answer = Optional.of(picture);
        done(() -> story.map().useTiles(tiles));
        done(() -> scrub(story.state));
        done(() -> story.state.choices().selected().set(Stories.site("kidal")));
        done(() -> press(story, ".evidence-card .evidence-link"));
        done(() -> story.evidence().lookupAll(".evidence-link").forEach(TrappedStory::open));
        done(() -> press(story, "#language-fr"));
        done(() -> press(story, "#theme"));
        done(() -> look(story.map(), story));
        done(() -> press(story, "#snapshot"));
        waitFor(picture);
        System.out.println("browser: " + story.opened.size());
    }

    /// The tiles come on threads of their own; a second map pulls those of another place.
    private static void look(MapPane map, Stories story) {
        map.zoom(3);
        story.scene.snapshot(new WritableImage(960, 720));
        map.home();
        story.scene.snapshot(new WritableImage(960, 720));
    }

    private static void scrub(AtlasState state) {
        for (int day = 0; day < 520; day += 3) {
            state.step(3);
        }
        state.previousChange();
    }

    private static void open(Node link) {
        if (link instanceof Button button && button.getText().startsWith("Show in article")) {
            button.fire();
        }
    }

    private static void press(Stories story, String selector) {
        Node node = story.scene.lookup(selector);
        if (node instanceof ButtonBase button) {
            button.fire();
        }
    }

    /// Does something and lets three frames go by.
    private static void done(Runnable task) throws Exception {
        FxPlatform.call(
                () -> {
                    task.run();
                    return true;
                });
        for (int i = 0; i < 3; i++) {
            FxPlatform.call(() -> true);
        }
    }

    private static void waitFor(Path file) throws IOException, InterruptedException {
        try (WatchService watch = file.getFileSystem().newWatchService()) {
            file.getParent().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            WatchKey news = null;
            do {
                if (news != null) {
                    news.reset();
                }
                news = Files.exists(file) ? null : watch.poll(30, TimeUnit.SECONDS);
            } while (news != null);
        }
        System.out.println("picture: " + Files.exists(file));
    }

    private static void command(Path folder) {
        command("table", "--date", "2023-11-19", "--format", "json");
        command("validate", "target/classes/dossier/minusma");
        String out = folder.resolve("k.png").toString();
        command("snapshot", "--date", "2023-10-31", "--size", "640x360", "--out", out);
    }

    private static void command(String... args) {
        var out = new PrintWriter(new StringWriter());
        int code = MainCommand.run(out, new PrintWriter(System.out, true), args);
        System.out.println("exit: " + code);
    }

    private static void provoke() {
        attempt("Socket", () -> new Socket("127.0.0.1", 9));
        attempt("ServerSocket", () -> new ServerSocket(0));
        attempt("URL", () -> URI.create("http://127.0.0.1:9/").toURL().openStream());
        attempt("SocketChannel", SocketChannel::open);
        attempt("name", () -> InetAddress.getByName("example.org"));
        attempt("HttpClient", TrappedStory::httpClient);
    }

    /// By name, since the program's module does not read the client's.
    private static Object httpClient() throws Exception {
        Class<?> client = Class.forName("java.net.http.HttpClient");
        return client.getMethod("newHttpClient").invoke(null);
    }

    private static void attempt(String what, Callable<?> task) {
        int before = NetworkTrap.all().size();
        try {
            task.call();
            System.out.println("opened: " + what);
        } catch (Exception | Error e) {
            boolean noted = NetworkTrap.all().size() > before;
            System.out.println("refused: " + what + (noted ? " and noted" : ""));
        }
    }
}
