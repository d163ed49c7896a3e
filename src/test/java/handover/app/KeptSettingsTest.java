package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.Settings;
import handover.io.Settings.Place;
import handover.io.SettingsFile;
import handover.state.AtlasState;
import handover.state.PictureMeasure;
import handover.state.PictureOptions;
import handover.state.Theme;
import handover.state.TimelineAxis;

import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A window is found again as it was left.
@ExtendWith(ApplicationExtension.class)
class KeptSettingsTest {
    private static final Settings LEFT =
            new Settings(
                    "fr",
                    "projector",
                    "by-event",
                    30,
                    false,
                    new Place(40, 60, 700, 500, false),
                    new Settings.Picture("typed", 1200, 675, 125, true, false, true),
                    List.of(Path.of("/a.atlas")));

    @TempDir Path folder;
    private final AtlasState state = new AtlasState(Stories.DOSSIER);
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    private KeptSettings kept(Settings settings) {
        return new KeptSettings(new SettingsFile(folder), settings);
    }

    private Settings onDisk() {
        return new SettingsFile(folder).read().settings();
    }

    @Test
    void aWindowClosedAndOpenedAgainIsTheSame() {
        Stories.onFx(
                () -> {
                    KeptSettings first = kept(LEFT);
                    first.apply(state.choices());
                    first.apply(stage);
                    first.follow(state, stage);
                    stage.show();
                    state.choices().locale().set(Locale.FRENCH);
                    stage.hide();
                });
        assertThat(onDisk()).isEqualTo(LEFT);
        var again = new AtlasState(Stories.DOSSIER);
        kept(onDisk()).apply(again.choices());
        assertThat(again.choices().theme().get()).isEqualTo(Theme.PROJECTOR);
        assertThat(again.choices().axis().get()).isEqualTo(TimelineAxis.BY_EVENT);
        assertThat(again.choices().speed().get()).isEqualTo(30);
        assertThat(again.choices().evidenceShown().get()).isFalse();
        assertThat(again.choices().picture().get())
                .isEqualTo(
                        new PictureOptions(
                                PictureMeasure.TYPED, 1200, 675, 125, true, false, true));
    }

    @Test
    void wordsThatNobodyKnowsChangeNothing() {
        var odd = new Settings("xx", "sepia", "sideways", 13, true, null, null, List.of());
        Theme theme = state.choices().theme().get();
        int speed = state.choices().speed().get();
        kept(odd).apply(state.choices());
        assertThat(state.choices().theme().get()).isEqualTo(theme);
        assertThat(state.choices().axis().get()).isEqualTo(TimelineAxis.BY_DATE);
        assertThat(state.choices().speed().get()).isEqualTo(speed);
    }

    @Test
    void aWindowWhoseScreenIsGoneOpensWhereTheSystemPutsIt() {
        var far =
                new Settings(
                        null,
                        null,
                        null,
                        null,
                        true,
                        new Place(9e4, 0, 9, 9, false),
                        null,
                        List.of());
        Stories.onFx(() -> kept(far).apply(stage));
        assertThat(stage.getX()).isNotEqualTo(9e4);
    }

    @Test
    void aFileThatWasOpenedIsRemembered() {
        Path file = folder.resolve("x.atlas");
        Stories.onFx(
                () -> {
                    KeptSettings settings = kept(Settings.NONE);
                    settings.follow(state, stage);
                    stage.show();
                    settings.opened(file);
                    stage.hide();
                });
        assertThat(onDisk().recent()).containsExactly(file);
    }

    @ParameterizedTest
    @CsvSource({"fr, en, fr", "en, fr, en", ", fr, fr", ", en, en", ", ar, en", "xx, fr, en"})
    void theLanguageIsTheChosenOneOrElseTheSystems(String kept, String system, String shown) {
        var settings = new Settings(kept, null, null, null, true, null, null, List.of());
        assertThat(KeptSettings.chosen(settings, Locale.of(system))).isEqualTo(Locale.of(shown));
    }
}
