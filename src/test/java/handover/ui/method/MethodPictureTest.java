package handover.ui.method;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import handover.io.DossierReader;
import handover.paint.Fonts;
import handover.state.AtlasState;
import handover.state.Theme;
import handover.support.ReferencePicture;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The page looks as it did when somebody last looked at it.
@ExtendWith(ApplicationExtension.class)
class MethodPictureTest {
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
    void thePageLooksAsAccepted(Theme theme, String language) throws Exception {
        var locale = Locale.of(language);
        MethodPage page = WaitForAsyncUtils.asyncFx(() -> page(theme, locale)).get();
        WaitForAsyncUtils.waitForFxEvents(5);
        // The chapter on the marks changes with the program, and not with the dossier.
        WaitForAsyncUtils.asyncFx(
                        () -> ((Button) page.lookupAll(".method-entry").toArray()[2]).fire())
                .get();
        WaitForAsyncUtils.waitForFxEvents(5);
        WritableImage shown = WaitForAsyncUtils.asyncFx(() -> page.getScene().snapshot(null)).get();
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
            }
        }
        String name = String.join("-", "page", theme.id(), language);
        ReferencePicture.of(MethodPictureTest.class, name).assertLooksLike(image);
    }

    private MethodPage page(Theme theme, Locale locale) {
        var primer = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        var state = new AtlasState(Objects.requireNonNull(DossierReader.bundled().dossier()));
        state.choices().locale().set(locale);
        state.choices().theme().set(theme);
        var page = new MethodPage(state, url -> {}, () -> {});
        page.setMouseTransparent(true);
        var scene = new Scene(page, 900, 700);
        page.getStyleClass().add(theme.id());
        Stream.of("tokens", "method")
                .map(name -> getClass().getResource("/style/" + name + ".css").toExternalForm())
                .forEach(scene.getStylesheets()::add);
        stage.setScene(scene);
        page.setShown(true);
        page.requestFocus();
        return page;
    }
}
