package handover.ui.evidence;

import handover.state.AtlasState;
import handover.state.Theme;
import handover.support.ReferencePicture;
import handover.support.ShownPart;

import javafx.scene.control.TextField;
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

/// The panel looks as it did when somebody last looked at it.
@ExtendWith(ApplicationExtension.class)
class EvidencePictureTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        ShownPart.loadFonts();
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "kidal,LIGHT,en",
        "kidal,DARK,fr",
        "all,LIGHT,fr",
        "all,DARK,en",
        "disagreement,LIGHT,en",
        "disagreement,DARK,fr",
        "disagreements,LIGHT,fr",
        "disagreements,DARK,en",
        "reader,LIGHT,en",
        "reader,DARK,fr"
    })
    void thePanelLooksAsAccepted(String site, Theme theme, String language) throws Exception {
        WritableImage shown =
                WaitForAsyncUtils.asyncFx(() -> picture(site, theme, Locale.of(language))).get();
        String name = String.join("-", site, theme.id(), language);
        ReferencePicture.of(EvidencePictureTest.class, name)
                .assertLooksLike(ShownPart.image(shown));
    }

    private WritableImage picture(String site, Theme theme, Locale locale) {
        var state = new AtlasState(Minusma.DOSSIER);
        state.choices().locale().set(locale);
        state.choices().theme().set(theme);
        state.goTo(LocalDate.of(2023, 11, 19));
        Minusma.DOSSIER.site(site).ifPresent(state.choices().selected()::set);
        var panel = new EvidencePanel(state, url -> {});
        var scene = ShownPart.dressed(panel, theme, 400, 700, "evidence");
        stage.setScene(scene);
        open(panel, site);
        panel.requestFocus();
        return scene.snapshot(null);
    }

    private static void open(EvidencePanel panel, String what) {
        switch (what) {
            case "disagreement" -> panel.showDisagreements(Minusma.site("aguelhok"));
            case "disagreements" -> panel.showDisagreements();
            case "reader" -> {
                var exhibit = Minusma.exhibit("kidal-departure-seed4_src");
                var article = Objects.requireNonNull(exhibit.source().article());
                var quote = Objects.requireNonNull(exhibit.quote());
                var place = Passage.of(quote, article).orElseThrow();
                panel.showPassage(exhibit.source(), place.start(), place.end());
                panel.applyCss();
                panel.layout();
                ((TextField) panel.lookup(".evidence-find-field")).setText("kidal");
            }
            default -> {}
        }
    }
}
