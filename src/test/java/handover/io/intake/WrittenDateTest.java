package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.intake.WrittenDate.Open;
import handover.io.intake.WrittenDate.Refused;
import handover.io.intake.WrittenDate.Taken;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

/// Dates as people write them into tables.
class WrittenDateTest {
    private static String taken(String cell, DayOrder order) {
        return WrittenDate.read(cell, order) instanceof Taken(var date) ? date.text() : "";
    }

    @ParameterizedTest
    @CsvSource({
        "2023-10-31, 2023-10-31",
        "2023-10, 2023-10",
        "2023-10-21~, 2023-10-21~",
        "31/10/2023, 2023-10-31",
        "10/31/2023, 2023-10-31",
        "31.10.2023, 2023-10-31",
        "31-10-2023, 2023-10-31",
        "2023/10/31, 2023-10-31",
        "31 octobre 2023, 2023-10-31",
        "31 Oct 2023, 2023-10-31",
        "1er août 2023, 2023-08-01",
        "octobre 2023, 2023-10",
        "2023-10-31T23:59:59Z, 2023-10-31",
        "31/10/2023 12:30, 2023-10-31",
        "05/05/2023, 2023-05-05",
        "[2023-10-01..2023-10-05], [2023-10-01..2023-10-05]"
    })
    void whatIsSureIsTakenWithNobodyAsked(String cell, String date) {
        assertThat(taken(cell, null)).isEqualTo(date);
    }

    @Test
    void aDayThatCouldBeSwappedIsNeverGuessed() {
        var open = new Open(LocalDate.of(2023, 4, 3), LocalDate.of(2023, 3, 4));
        assertThat(WrittenDate.read("03/04/2023", null)).isEqualTo(open);
        assertThat(taken("03/04/2023", DayOrder.DMY)).isEqualTo("2023-04-03");
        assertThat(taken("03/04/2023", DayOrder.MDY)).isEqualTo("2023-03-04");
    }

    @Test
    void theOrderThatWasSaidHoldsForEveryDay() {
        assertThat(WrittenDate.read("10/31/2023", DayOrder.DMY)).isInstanceOf(Refused.class);
        assertThat(WrittenDate.read("31/10/2023", DayOrder.MDY)).isInstanceOf(Refused.class);
    }

    @Property
    void whateverTheOrderADayIsReadAsItWasWritten(
            @ForAll @IntRange(min = 1900, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        assertThat(taken(String.format(Locale.ROOT, "%d/%02d/%d", d, m, year), DayOrder.DMY))
                .isEqualTo(day.toString());
        assertThat(taken(String.format(Locale.ROOT, "%02d.%d.%d", m, d, year), DayOrder.MDY))
                .isEqualTo(day.toString());
    }

    @Property
    void noTextMakesItFail(@ForAll String cell, @ForAll DayOrder order) {
        assertThat(WrittenDate.read(cell, order)).isNotNull();
        assertThat(WrittenDate.read(cell, null)).isNotNull();
    }
}
