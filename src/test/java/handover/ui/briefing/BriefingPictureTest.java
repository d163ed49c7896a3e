package handover.ui.briefing;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.paint.Scenes;
import handover.state.AtlasState;
import handover.state.Theme;
import handover.support.ReferencePicture;

import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
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
import java.util.stream.Stream;

/// The picture that a room sees looks as it did when somebody last looked at it.
@ExtendWith(ApplicationExtension.class)
class BriefingPictureTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT,en,2023-10-31,HAPPENED",
        "DARK,fr,2023-11-18,PUBLISHED",
        "PROJECTOR,en,2024-11-15,HAPPENED"
    })
    void theRoomSeesWhatWasAccepted(Theme theme, String language, LocalDate day, Clock clock)
            throws Exception {
        var locale = Locale.of(language);
        Scene scene = WaitForAsyncUtils.asyncFx(() -> picture(theme, locale, day, clock)).get();
        WaitForAsyncUtils.waitForFxEvents(5);
        WritableImage shown = WaitForAsyncUtils.asyncFx(() -> scene.snapshot(null)).get();
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
            }
        }
        String name = String.join("-", "picture", theme.id(), language);
        ReferencePicture.of(BriefingPictureTest.class, name).assertLooksLike(image);
    }

    private Scene picture(Theme theme, Locale locale, LocalDate day, Clock clock) {
        var state = new AtlasState(Scenes.DOSSIER);
        state.choices().locale().set(locale);
        state.choices().theme().set(theme);
        state.choices().lens().set(Lens.DEFAULT.withClock(clock));
        state.goTo(day);
        state.briefing().start(new Flight(state.choices(), () -> true), true);
        var picture = new BriefingPicture(state, Scenes.on("2023-06-30").basemap(), true);
        picture.follow();
        var scene = new Scene(new StackPane(picture), 960, 540);
        scene.getRoot().getStyleClass().add(theme.id());
        Stream.of("tokens", "briefing")
                .map(name -> getClass().getResource("/style/" + name + ".css").toExternalForm())
                .forEach(scene.getStylesheets()::add);
        stage.setScene(scene);
        return scene;
    }
}
