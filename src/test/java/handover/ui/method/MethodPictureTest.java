package handover.ui.method;

import handover.io.DossierReader;
import handover.state.AtlasState;
import handover.state.Theme;
import handover.support.ReferencePicture;
import handover.support.ShownPart;

import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.util.Locale;
import java.util.Objects;

/// The page looks as it did when somebody last looked at it.
@ExtendWith(ApplicationExtension.class)
class MethodPictureTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        ShownPart.loadFonts();
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
        String name = String.join("-", "page", theme.id(), language);
        ReferencePicture.of(MethodPictureTest.class, name).assertLooksLike(ShownPart.image(shown));
    }

    private MethodPage page(Theme theme, Locale locale) {
        var state = new AtlasState(Objects.requireNonNull(DossierReader.bundled().dossier()));
        state.choices().locale().set(locale);
        state.choices().theme().set(theme);
        var page = new MethodPage(state, url -> {}, () -> {});
        var scene = ShownPart.dressed(page, theme, 900, 700, "method");
        stage.setScene(scene);
        page.setShown(true);
        page.requestFocus();
        return page;
    }
}
