package handover.ui.table;

import handover.export.TableFormat;
import handover.io.DossierReader;
import handover.state.AtlasState;
import handover.state.Theme;
import handover.support.ReferencePicture;
import handover.support.ShownPart;
import handover.words.Texts;

import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

/// The table looks as it did when somebody last looked at it.
@ExtendWith(ApplicationExtension.class)
class TablePictureTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        ShownPart.loadFonts();
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en", "DARK,fr"})
    void theTableLooksAsAccepted(Theme theme, String language) throws Exception {
        WritableImage shown =
                WaitForAsyncUtils.asyncFx(() -> picture(theme, Locale.of(language))).get();
        ReferencePicture.of(TablePictureTest.class, "table-" + theme.id() + "-" + language)
                .assertLooksLike(ShownPart.image(shown));
    }

    private WritableImage picture(Theme theme, Locale locale) {
        var state = new AtlasState(Objects.requireNonNull(DossierReader.bundled().dossier()));
        state.choices().locale().set(locale);
        state.choices().theme().set(theme);
        state.choices().tableShown().set(true);
        state.goTo(LocalDate.of(2023, 11, 19));
        state.dossier().site("kidal").ifPresent(state.choices().selected()::set);
        var card = new TableCard(state, new Nobody());
        var scene = ShownPart.dressed(card, theme, 940, 540, "controls", "table");
        stage.setScene(scene);
        return scene.snapshot(null);
    }

    /// An office that does nothing.
    private static final class Nobody implements TableCard.Office {
        @Override
        public void copy(String text) {}

        @Override
        public void say(Function<Texts, String> message) {}

        @Override
        public void save(TableFormat format) {}
    }
}
