package handover.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// Texts are filled rightly however often and by however many.
class TextsTest {
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @Test
    void eachCallFillsATextWithItsOwn() {
        assertThat(ENGLISH.get("map.scale", 200.0, "km")).isEqualTo("200 km");
        assertThat(ENGLISH.get("map.scale", 0.5, "m")).isEqualTo("0.5 m");
        assertThat(Texts.in(Locale.CANADA_FRENCH).get("map.scale", 0.5, "m")).isEqualTo("0,5 m");
        assertThat(ENGLISH.get("map.scale", 5000, "كم")).isEqualTo("5,000 \u2068كم\u2069");
    }

    @Test
    void manyThreadsFillOneTextAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> calls = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                int number = i;
                calls.add(() -> ENGLISH.get("map.scale", number, "km " + number));
            }
            var filled = threads.invokeAll(calls);
            for (int i = 0; i < calls.size(); i++) {
                assertThat(filled.get(i).get()).isEqualTo(i + " km " + i);
            }
        }
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ENGLISH.get("map.nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no text map.nothing");
    }
}
