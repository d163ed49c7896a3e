package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;

class DisplayTest {

    @Test
    void withoutADisplayNamedThereIsNone() {
        assertThat(Display.hasScreen(Map.of())).isFalse();
        assertThat(Display.hasScreen(Map.of("DISPLAY", " "))).isFalse();
    }

    @Test
    void aDisplayThatNobodyServesIsNone() {
        assertThat(Display.hasScreen(Map.of("DISPLAY", ":54321"))).isFalse();
    }

    @Test
    void aDisplayOnAnotherMachineIsTakenAtItsWord() {
        assertThat(Display.hasScreen(Map.of("DISPLAY", "otherhost:10.0"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({":0, X0", ":99.0, X99", "unix:7, X7"})
    void aLocalDisplayHasItsSocket(String display, String socket) {
        assertThat(Display.socket(display)).isEqualTo(Path.of("/tmp/.X11-unix", socket));
    }

    @ParameterizedTest
    @ValueSource(strings = {"otherhost:0", "nonsense"})
    void anyOtherDisplayHasNone(String display) {
        assertThat(Display.socket(display)).isNull();
    }
}
