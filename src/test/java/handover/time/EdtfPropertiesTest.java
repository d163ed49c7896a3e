package handover.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import java.time.LocalDate;
import java.util.Locale;

@Domain(Days.class)
@Domain(DomainContext.Global.class)
class EdtfPropertiesTest {

    @Property
    void aDateReadFromItsOwnTextIsThatDate(@ForAll EdtfDate date) {
        EdtfDate again = EdtfDate.parse(date.text());
        assertThat(again).isEqualTo(date).isEqualByComparingTo(date);
        assertThat(again.earliest()).isEqualTo(date.earliest());
        assertThat(again.latest()).isEqualTo(date.latest());
    }

    @Property
    void noDateIsOpenOnBothSidesUnlessItIsASet(@ForAll EdtfDate date) {
        boolean isSet = date.form() == EdtfDate.Form.SET || date.form() == EdtfDate.Form.ALL;
        assertThat(isSet || date.earliest() != null || date.latest() != null).isTrue();
    }

    @Property
    void theEarliestDayIsNeverAfterTheLatest(@ForAll EdtfDate date) {
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        if (earliest != null && latest != null) {
            assertThat(earliest).isBeforeOrEqualTo(latest);
        }
        assertThat(date.range().isPresent()).isEqualTo(earliest != null && latest != null);
    }

    @Property
    void wideningHoldsTheStrictDays(@ForAll EdtfDate date) {
        assertThat(date.range().isPresent()).isEqualTo(date.strictRange().isPresent());
        date.strictRange()
                .ifPresent(
                        strict -> {
                            DayRange padded = date.range().orElseThrow();
                            assertThat(padded.contains(strict)).isTrue();
                            if (date.qualifier() == EdtfDate.Qualifier.NONE) {
                                assertThat(padded).isEqualTo(strict);
                            }
                        });
    }

    @Property
    void aSignOnALoneDateWidensBothSidesAndBothSignsWidenMore(@ForAll("plainDates") String text) {
        DayRange plain = EdtfDate.parse(text).range().orElseThrow();
        DayRange about = EdtfDate.parse(text + "~").range().orElseThrow();
        DayRange doubtful = EdtfDate.parse(text + "%").range().orElseThrow();
        assertThat(about).isEqualTo(EdtfDate.parse(text + "?").range().orElseThrow());
        assertThat(about.first()).isBefore(plain.first()).isAfter(doubtful.first());
        assertThat(about.last()).isAfter(plain.last()).isBefore(doubtful.last());
        assertThat(EdtfDate.parse(text + "%").strictRange()).contains(plain);
    }

    @Property
    void everyDayIsADateOfThatDayAlone(@ForAll LocalDate day) {
        EdtfDate date = EdtfDate.day(day);
        assertThat(date.isDay()).isTrue();
        assertThat(date.range()).contains(DayRange.of(day));
        assertThat(date.text()).isEqualTo(day.toString());
    }

    @Property
    void theTwentyNinthOfFebruaryIsThereInLeapYearsOnly(@ForAll("years") int year) {
        String text = "%04d-02-29".formatted(year);
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        boolean accepted;
        try {
            accepted = EdtfDate.parse(text).isDay();
        } catch (EdtfSyntaxException e) {
            assertThat(e.key()).isEqualTo("time.edtf.noSuchDay");
            accepted = false;
        }
        assertThat(accepted).isEqualTo(leap);
    }

    @Property
    void aMonthIsItsDays(@ForAll LocalDate day) {
        DayRange month = EdtfDate.parse(day.toString().substring(0, 7)).range().orElseThrow();
        assertThat(month.contains(day)).isTrue();
        assertThat(month.first().getDayOfMonth()).isEqualTo(1);
        assertThat(month.days()).isEqualTo(day.lengthOfMonth());
    }

    @Property
    void anIntervalRunsFromItsFirstToItsLastDate(@ForAll DayRange range) {
        EdtfDate interval = EdtfDate.parse(range.first() + "/" + range.last());
        EdtfDate set = EdtfDate.parse("[" + range.first() + ".." + range.last() + "]");
        assertThat(interval.range()).contains(range).isEqualTo(set.range());
    }

    @Property
    void theOrderOfDaysIsTheOrderOfTheirDates(@ForAll LocalDate a, @ForAll LocalDate b) {
        int dates = EdtfDate.day(a).compareTo(EdtfDate.day(b));
        assertThat(Integer.signum(dates)).isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void theOrderIsConsistentWithEquality(@ForAll EdtfDate a, @ForAll EdtfDate b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property(tries = 5000)
    void anyTextIsEitherReadOrRefusedWithAPlaceInIt(@ForAll("anything") String text) {
        try {
            assertThat(EdtfDate.parse(text).text()).isEqualTo(text);
        } catch (EdtfSyntaxException e) {
            assertThat(e.position()).isBetween(0, text.length());
            assertThat(e.message(Locale.FRENCH)).isNotBlank().doesNotContain("time.");
        }
    }

    @Provide
    Arbitrary<String> plainDates() {
        return Days.dates().map(text -> text.replaceAll("[?~%]$", ""));
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(0, 9999);
    }

    @Provide
    Arbitrary<String> anything() {
        Arbitrary<String> near =
                Arbitraries.strings().withChars("0123X-.?~%/[]{},YET: ").ofMaxLength(24);
        Arbitrary<String> broken =
                Days.texts()
                        .flatMap(
                                text ->
                                        Arbitraries.integers()
                                                .between(0, text.length() - 1)
                                                .map(
                                                        at ->
                                                                text.substring(0, at)
                                                                        + text.substring(at + 1)));
        return Arbitraries.oneOf(near, broken, Arbitraries.strings().ofMaxLength(30));
    }
}
