package handover.bench;

import static handover.bench.FrameWatch.onFx;

import handover.app.AtlasWindow;
import handover.app.PictureSaver;
import handover.app.ScreenWalk;
import handover.bench.FrameWatch.Frames;
import handover.dossier.Dossier;
import handover.geo.Camera;
import handover.geo.Mercator;
import handover.io.BasemapReader;
import handover.state.AtlasState;
import handover.state.Theme;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Drives the real window by input events, and measures the frame of each.
final class FrameBenchmark {
    private static final int NOTCHES = 6;

    private final int width;
    private final int height;
    private final AtlasState state;
    private AtlasWindow window;
    private Stage stage;
    private final FrameWatch watch;
    private boolean forth = true;
    private @Nullable Node map;

    /// Opens a window of that size, and waits until it is painted.
    FrameBenchmark(Dossier dossier, int width, int height) throws IOException {
        this.width = width;
        this.height = height;
        state = new AtlasState(dossier);
        var basemap = BasemapReader.bundled();
        var nobody = new PictureSaver((name, locale, owner) -> Optional.empty());
        onFx(
                () -> {
                    window = new AtlasWindow(state, basemap, address -> {}, nobody);
                    stage = Rendering.show(window.scene(), width, height);
                    map().requestFocus();
                });
        watch = new FrameWatch(window.scene());
        for (int i = 0; i < 5; i++) {
            watch.frame(() -> state.goTo(dossier.days().first()));
        }
    }

    /// How many pulses come while nothing happens.
    int pulsesAtRest(Duration rest) {
        return watch.pulsesAtRest(rest);
    }

    /// Goes so near that single marks and groups of sites stand beside each other.
    void nearer() {
        onFx(
                () -> {
                    var camera = state.choices().camera();
                    var at = state.dossier().sites().getFirst().at();
                    var world = Mercator.world(at);
                    camera.set(new Camera(world.x(), world.y(), 9));
                });
        watch.frame(() -> {});
    }

    /// Looks otherwise, or goes to a day.
    void dress(String wish) {
        onFx(
                () -> {
                    switch (wish) {
                        case "fr" -> state.choices().locale().set(Locale.FRENCH);
                        case "dark", "projector" ->
                                state.choices()
                                        .theme()
                                        .set(Theme.valueOf(wish.toUpperCase(Locale.ROOT)));
                        default -> state.goTo(LocalDate.parse(wish));
                    }
                });
    }

    /// Walks through the program's screens, as Java does to learn how to start the packed program.
    void walk(Path folder) {
        var ended = new CompletableFuture<Boolean>();
        onFx(
                () ->
                        new ScreenWalk(state, window, stage, folder, ended::complete)
                                .begin(ScreenWalk.PACE));
        if (!ended.join()) {
            throw new IllegalStateException("the walk did not get to its end");
        }
    }

    /// Waits until somebody closes the window.
    void untilClosed() {
        var closed = new CompletableFuture<Void>();
        onFx(() -> stage.setOnHidden(event -> closed.complete(null)));
        closed.join();
    }

    void close() {
        onFx(stage::hide);
    }

    /// The arrow key to the next day, and back again from the last one: each step is another day.
    Frames slider(int steps) {
        return watch.measure(steps, i -> step());
    }

    private void step() {
        var days = state.dossier().days();
        LocalDate day = state.moment().get().day();
        if (day.equals(days.last())) {
            forth = false;
        } else if (day.equals(days.first())) {
            forth = true;
        }
        key(forth ? KeyCode.RIGHT : KeyCode.LEFT);
    }

    /// The map dragged to and fro.
    Frames pan(int steps) {
        onFx(() -> mouse(MouseEvent.MOUSE_PRESSED, 0));
        Frames frames = watch.measure(steps, i -> mouse(MouseEvent.MOUSE_DRAGGED, i));
        onFx(() -> mouse(MouseEvent.MOUSE_RELEASED, 0));
        return frames;
    }

    /// The wheel over the map, nearer and away again: from where it begins, and back if it is a
    /// whole number of times.
    Frames zoom(int steps) {
        return watch.measure(steps, i -> wheel(i / NOTCHES % 2 == 0 ? 40 : -40));
    }

    /// About so many steps of a zoom, after which the map is as it was.
    static int wholeZooms(int steps) {
        int there = 2 * NOTCHES;
        return Math.max(1, steps / there) * there;
    }

    /// Sought once: a search through the window is no part of an event.
    private Node map() {
        Node known = map;
        if (known == null) {
            known = Objects.requireNonNull(window.scene().lookup(".map-pane"));
            map = known;
        }
        return known;
    }

    private void key(KeyCode code) {
        var event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        Event.fireEvent(map(), event);
    }

    private Node sheet() {
        return ((javafx.scene.Parent) map()).getChildrenUnmodifiable().getFirst();
    }

    private void mouse(javafx.event.EventType<MouseEvent> type, int step) {
        // Over half of the window's width in some sixty events, on whole pixels as a mouse's are.
        double x = Math.rint(width / 3.0 + width / 5.0 * Math.sin(step / 25.0));
        double y = Math.rint(height / 3.0 + 40 * Math.cos(step / 11.0));
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                sheet(),
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }

    private void wheel(double by) {
        double x = width / 3.0;
        double y = height / 3.0;
        Event.fireEvent(
                sheet(),
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        x,
                        y,
                        x,
                        y,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
