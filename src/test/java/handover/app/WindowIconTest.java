package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// The icon that systems show for a window.
@ExtendWith(ApplicationExtension.class)
class WindowIconTest {
    private Stage stage;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @Test
    void aWindowHasItInEverySize() {
        Stories.onFx(() -> WindowIcon.on(stage));
        assertThat(stage.getIcons())
                .noneMatch(Image::isError)
                .extracting(Image::getWidth)
                .containsExactly(16.0, 32.0, 48.0, 128.0);
    }
}
