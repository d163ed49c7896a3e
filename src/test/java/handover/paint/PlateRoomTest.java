package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.export.FxPlatform;
import handover.geo.Box;
import handover.state.Theme;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The room of the plate, which is worked out once, and the plates of all days.
class PlateRoomTest {
    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    /// The bundled articles alone announce the end of the headquarters, in more words than that
    /// they are open.
    @ParameterizedTest
    @CsvSource({"en, LIGHT", "fr, LIGHT", "en, PROJECTOR", "fr, PROJECTOR"})
    void whatHasRoomOnTheFirstDayHasRoomOnAll(String language, Theme theme) throws Exception {
        List<String> cut =
                FxPlatform.call(
                        () -> {
                            List<String> found = new ArrayList<>();
                            MapScene first = announced(Locale.of(language), theme);
                            double margin = Fittings.margin(first);
                            Box room = PlatePainter.box(first, margin);
                            for (LocalDate day : first.chronology().changeDays()) {
                                MapScene on = first.on(first.chronology().on(day));
                                double height = PlatePainter.height(on, margin);
                                if (height > room.maxY() - room.minY() + 0.01) {
                                    found.add(day + ": " + height);
                                }
                            }
                            return found;
                        });
        assertThat(cut).isEmpty();
    }

    private static MapScene announced(Locale locale, Theme theme) {
        Lens lens = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        MapScene scene = Scenes.through(lens, "2023-06-30", theme);
        return new MapScene(
                scene.basemap(),
                scene.chronology(),
                scene.moment(),
                scene.camera(),
                scene.size(),
                null,
                null,
                locale,
                scene.palette(),
                scene.furniture());
    }
}
