package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

/// Degrees as people write them into tables.
class WrittenDegreesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16.7666|16.7666",
                "16,7666|16.7666",
                "-3.0|-3",
                "−3|-3",
                "3 W|-3",
                "3 O|-3",
                "W3|-3",
                "16°46′N|16.766666",
                "16°46'30\"N|16.775",
                "16 46 30 S|-16.775",
                "N 16° 46′ 30″|16.775",
                "16°46.5′|16.775",
                "16:46:30|16.775",
                "1.5e1|15",
                "16.7666°|16.7666",
                "16,7666° N|16.7666"
            })
    void theseAreRead(String cell, double degrees) {
        assertThat(WrittenDegrees.read(cell).orElseThrow()).isCloseTo(degrees, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "north", "16.7.6", "-3W", "N3N", "16°60′N", "3E5W", "NaN", "1 2 3 4"})
    void theseAreNot(String cell) {
        assertThat(WrittenDegrees.read(cell)).isEmpty();
    }

    @Property
    void aDecimalIsReadWithPointAndComma(@ForAll @DoubleRange(min = -180, max = 180) double value) {
        String written = String.format(Locale.ROOT, "%.6f", value);
        double read = Double.parseDouble(written);
        assertThat(WrittenDegrees.read(written)).hasValue(read);
        assertThat(WrittenDegrees.read(written.replace('.', ','))).hasValue(read);
    }

    @Property
    void noTextMakesItFail(@ForAll String cell) {
        assertThat(WrittenDegrees.read(cell)).isNotNull();
        assertThat(WrittenDegrees.pair(cell)).isNotNull();
    }

    @Test
    void aPairIsTwoHalves() {
        assertThat(WrittenDegrees.pair("16,77; -3,00")).containsExactly("16,77", "-3,00");
        assertThat(WrittenDegrees.pair("16.77, -3")).containsExactly("16.77", "-3");
        assertThat(WrittenDegrees.pair("16°46′N 3°00′W")).containsExactly("16°46′N", "3°00′W");
        assertThat(WrittenDegrees.pair("16,77")).isEmpty();
    }
}
