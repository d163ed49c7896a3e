package handover.app;

import handover.io.Settings;
import handover.io.Settings.Place;
import handover.io.SettingsFile;
import handover.io.UnwritableException;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.Playback;
import handover.state.Theme;
import handover.state.TimelineAxis;

import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Brings a window back as it was left, and remembers how it is left. Written a moment after the
/// last change and when the window closes; with nothing changed no timer runs.
final class KeptSettings {
    private static final Duration SOON = Duration.seconds(2);

    /// At least this much of a window must lie on a screen, or it opens where the system puts it:
    /// the screen that it was on may be gone.
    private static final double LEAST_SEEN = 120;

    private final SettingsFile file;
    private final PauseTransition soon = new PauseTransition(SOON);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();
    private final InvalidationListener changes = changed -> soon.playFromStart();
    private List<Observable> followed = List.of();
    private Settings settings;

    /// @param settings as they were read from `file`
    KeptSettings(SettingsFile file, Settings settings) {
        this.file = file;
        this.settings = settings;
        recent.setAll(settings.recent());
    }

    /// The files opened last, the latest first.
    ObservableList<Path> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /// The settings as they are now known.
    Settings settings() {
        return settings;
    }

    /// The language of a window.
    ///
    /// @param asked the one that was asked for, or null for the one that was chosen last
    static Locale language(Settings settings, @Nullable Locale asked) {
        return asked == null ? chosen(settings, Locale.getDefault()) : asked;
    }

    /// The language that was chosen last, or else the system's if the program speaks it.
    static Locale chosen(Settings settings, Locale system) {
        String kept = settings.language();
        return Locale.FRENCH.getLanguage().equals(kept == null ? system.getLanguage() : kept)
                ? Locale.FRENCH
                : Locale.ENGLISH;
    }

    /// Sets what was chosen last.
    void apply(Choices choices) {
        known(settings.theme(), Theme.values(), Theme::id).ifPresent(choices.theme()::set);
        known(settings.axis(), TimelineAxis.values(), KeptSettings::word)
                .ifPresent(choices.axis()::set);
        Integer speed = settings.speed();
        if (speed != null && Playback.DAYS_PER_SECOND.contains(speed)) {
            choices.speed().set(speed);
        }
        choices.evidenceShown().set(settings.evidenceShown());
        choices.picture().set(KeptPicture.options(settings.picture()));
    }

    private static <T> Optional<T> known(
            @Nullable String word, T[] all, Function<T, String> spelling) {
        return Arrays.stream(all).filter(one -> spelling.apply(one).equals(word)).findFirst();
    }

    /// The word by which an axis is kept.
    static String word(TimelineAxis axis) {
        return axis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Puts a window where it was, if that is still on a screen.
    void apply(Stage stage) {
        Place place = settings.window();
        if (place == null || !onScreen(place)) {
            return;
        }
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    private static boolean onScreen(Place place) {
        return !Screen.getScreensForRectangle(
                        place.x() + place.width() / 2 - LEAST_SEEN / 2,
                        place.y(),
                        LEAST_SEEN,
                        LEAST_SEEN)
                .isEmpty();
    }

    /// Remembers from now on what changes here, and no more what changes elsewhere.
    void follow(AtlasState state, Stage stage) {
        Choices choices = state.choices();
        soon.setOnFinished(event -> keep(state, stage));
        followed.forEach(kept -> kept.removeListener(changes));
        followed =
                List.of(
                        choices.locale(),
                        choices.theme(),
                        choices.axis(),
                        choices.speed(),
                        choices.evidenceShown(),
                        choices.picture(),
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty());
        followed.forEach(kept -> kept.addListener(changes));
        stage.setOnHidden(event -> keep(state, stage));
    }

    /// Remembers a file that was opened.
    void opened(Path path) {
        settings = settings.opened(path);
        recent.setAll(settings.recent());
        soon.playFromStart();
    }

    /// The settings that a window leaves if it is closed as it is.
    Settings of(AtlasState state, Stage stage) {
        Choices choices = state.choices();
        return new Settings(
                choices.locale().get().getLanguage(),
                choices.theme().get().id(),
                word(choices.axis().get()),
                choices.speed().get(),
                choices.evidenceShown().get(),
                place(stage),
                KeptPicture.kept(choices.picture().get()),
                settings.recent());
    }

    private void keep(AtlasState state, Stage stage) {
        soon.stop();
        settings = of(state, stage);
        try {
            file.write(settings);
        } catch (UnwritableException e) {
            // Whoever cannot write there works as before; only the next start is as if new.
            System.getLogger("handover").log(System.Logger.Level.WARNING, e.getMessage());
        }
    }

    /// While the window fills a screen its former size is what must be kept.
    private @Nullable Place place(Stage stage) {
        Place before = settings.window();
        if (stage.isFullScreen() || stage.isIconified() || Double.isNaN(stage.getX())) {
            return before;
        }
        if (stage.isMaximized() && before != null) {
            return new Place(before.x(), before.y(), before.width(), before.height(), true);
        }
        return new Place(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }
}
