package handover.ui.table;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import handover.export.TableFormat;
import handover.io.DossierReader;
import handover.paint.Fonts;
import handover.state.AtlasState;
import handover.state.Theme;
import handover.support.ReferencePicture;
import handover.words.Texts;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// The table looks as it did when somebody last looked at it.
@ExtendWith(ApplicationExtension.class)
class TablePictureTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        Fonts.regular(13);
        Fonts.semiBold(13);
        Fonts.bold(13);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,en", "DARK,fr"})
    void theTableLooksAsAccepted(Theme theme, String language) throws Exception {
        WritableImage shown =
                WaitForAsyncUtils.asyncFx(() -> picture(theme, Locale.of(language))).get();
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
            }
        }
        ReferencePicture.of(TablePictureTest.class, "table-" + theme.id() + "-" + language)
                .assertLooksLike(image);
    }

    private WritableImage picture(Theme theme, Locale locale) {
        var primer = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        var state = new AtlasState(Objects.requireNonNull(DossierReader.bundled().dossier()));
        state.choices().locale().set(locale);
        state.choices().theme().set(theme);
        state.choices().tableShown().set(true);
        state.goTo(LocalDate.of(2023, 11, 19));
        state.dossier().site("kidal").ifPresent(state.choices().selected()::set);
        var card = new TableCard(state, new Nobody());
        card.setMouseTransparent(true);
        card.getStyleClass().add(theme.id());
        var scene = new Scene(card, 940, 540);
        Stream.of("tokens", "controls", "table")
                .map(name -> getClass().getResource("/style/" + name + ".css").toExternalForm())
                .forEach(scene.getStylesheets()::add);
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
