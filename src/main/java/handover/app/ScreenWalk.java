package handover.app;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.export.ScreenPicture;
import handover.io.UnwritableException;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.Theme;

import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Walks through the program's screens by itself and keeps a picture of each. Java learns from such
/// a walk what the program needs, and starts it faster; and who has packed the program sees that it
/// runs where it was packed.
public final class ScreenWalk {
    /// A screen stays for so long, so that it is painted and its animations have ended.
    public static final Duration PACE = Duration.millis(400);

    /// So many frames of a movement: then Java has seen its code often enough to compile it soon.
    private static final int FRAMES = 240;

    /// What leads to a screen, once or in each of so many frames.
    private record Step(String screen, Runnable way, int frames) {}

    private final AtlasState state;
    private final AtlasWindow window;
    private final Stage stage;
    private final Path folder;
    private final List<Step> steps = new ArrayList<>();
    private final Consumer<Boolean> end;

    /// A walk through the screens of a window that is shown.
    ///
    /// @param folder where the pictures go; it is there
    /// @param end is told when the walk is over, and whether it got to its end
    public ScreenWalk(
            AtlasState state, AtlasWindow window, Stage stage, Path folder, Consumer<Boolean> end) {
        this.state = state;
        this.window = window;
        this.stage = stage;
        this.folder = folder;
        this.end = end;
        timeline();
        evidence();
        cards();
        looks();
        briefing();
    }

    private void timeline() {
        add("start", () -> {});
        add("next-change", () -> press(KeyCode.PAGE_DOWN));
        add("played", () -> press(KeyCode.SPACE));
        add("stopped", () -> press(KeyCode.SPACE));
        add("turned", this::turn, 4 * FRAMES);
        add("last-day", () -> press(KeyCode.END));
        add("scrubbed", () -> press(KeyCode.LEFT), FRAMES);
        add("nearer", () -> window.zoom(2));
        add("dragged", this::drag, FRAMES);
        add("home", window::home);
    }

    /// From one day on which marks turn to the next, and from the last back to the first: such days
    /// are few, and most of what happens on them happens on no other.
    private void turn() {
        var before = state.day().get();
        press(KeyCode.PAGE_DOWN);
        if (state.day().get().equals(before)) {
            press(KeyCode.HOME);
        }
    }

    /// A little to the east, as by the mouse.
    private void drag() {
        var camera = state.choices().camera();
        camera.set(camera.get().pan(-1, 0));
    }

    private void evidence() {
        var sites = state.dossier().sites();
        add("site", () -> state.choices().selected().set(sites.getFirst()));
        add("other-site", () -> state.choices().selected().set(sites.getLast()));
        add("found", () -> type("deroule sans difficulte"));
        add("article", () -> press(KeyCode.ENTER));
        add("article-left", () -> press(KeyCode.ESCAPE));
        add("mission", () -> state.choices().selected().set(null));
    }

    private void cards() {
        Choices choices = state.choices();
        add("table", () -> choices.tableShown().set(true));
        add("table-left", () -> choices.tableShown().set(false));
        add("search", () -> type("tombouctou"));
        add("search-left", () -> press(KeyCode.ESCAPE));
        add("method", () -> press(KeyCode.F2));
        add("method-left", () -> press(KeyCode.F2));
        add("keys", () -> press(KeyCode.F1));
        add("about", window::toggleAbout);
        add("about-left", window::toggleAbout);
        add("scenes", () -> choices.scenesShown().set(true));
        add("scenes-left", () -> choices.scenesShown().set(false));
    }

    private void type(String words) {
        window.search();
        if (window.scene().getFocusOwner() instanceof TextField field) {
            field.setText(words);
        }
    }

    private void looks() {
        Choices choices = state.choices();
        Lens usual = choices.lens().get();
        var published = new Lens(Clock.PUBLISHED, usual.voices(), usual.rule(), usual.counting());
        add("published", () -> choices.lens().set(published));
        add("french", () -> choices.locale().set(Locale.FRENCH));
        add("dark", () -> choices.theme().set(Theme.DARK));
        add("projector", () -> choices.theme().set(Theme.PROJECTOR));
        add("light", () -> choices.theme().set(Theme.LIGHT));
        add("english", () -> choices.locale().set(Locale.ENGLISH));
        add("happened", () -> choices.lens().set(usual));
    }

    private void briefing() {
        add("briefing", () -> press(KeyCode.F5));
        add("briefing-next", () -> press(KeyCode.PAGE_DOWN));
        add("briefing-left", () -> press(KeyCode.ESCAPE));
    }

    private void add(String screen, Runnable way) {
        add(screen, way, 1);
    }

    private void add(String screen, Runnable way, int frames) {
        steps.add(new Step("%02d-%s.png".formatted(steps.size() + 1, screen), way, frames));
    }

    private void press(KeyCode code) {
        Scene scene = stage.getScene();
        EventTarget focus = scene.getFocusOwner();
        var press = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
        Event.fireEvent(focus == null ? scene : focus, press);
    }

    /// The files of the pictures, in order.
    List<Path> pictures() {
        return steps.stream().map(step -> folder.resolve(step.screen())).toList();
    }

    /// Walks, at this pace.
    public void begin(Duration pace) {
        go(0, pace);
    }

    private void go(int at, Duration pace) {
        if (at == steps.size()) {
            end.accept(true);
            return;
        }
        Step step = steps.get(at);
        var stay = new PauseTransition(pace);
        stay.setOnFinished(event -> tried(() -> keepAndGo(at, pace)));
        if (step.frames() > 1) {
            move(step, stay::play);
        } else {
            tried(
                    () -> {
                        step.way().run();
                        stay.play();
                    });
        }
    }

    /// One bit of the way in each frame.
    private void move(Step step, Runnable then) {
        new AnimationTimer() {
            private int left = step.frames();

            @Override
            public void handle(long now) {
                if (left-- > 0) {
                    tried(step.way());
                } else {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// A walk that fails has to end: nobody sits before it.
    private void tried(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException mistake) {
            end.accept(false);
            throw mistake;
        }
    }

    private void keepAndGo(int at, Duration pace) {
        try {
            ScreenPicture.of(stage.getScene()).write(folder.resolve(steps.get(at).screen()));
        } catch (UnwritableException e) {
            end.accept(false);
            return;
        }
        go(at + 1, pace);
    }
}
