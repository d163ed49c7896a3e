package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

class PictureSaverTest {

    @ParameterizedTest
    @CsvSource({
        "mali, mali.png",
        "mali.png, mali.png",
        "mali.PNG, mali.PNG",
        "mali.jpg, mali.jpg.png",
        "mali.2023, mali.2023.png"
    })
    void aPictureEndsInPngWhateverIsTyped(String typed, String saved) {
        Path folder = Path.of("pictures.d");
        assertThat(PictureSaver.withEnding(folder.resolve(typed))).isEqualTo(folder.resolve(saved));
    }
}
