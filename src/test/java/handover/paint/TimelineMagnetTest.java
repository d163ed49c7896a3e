package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.io.DossierReader;
import handover.state.TimelineAxis;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

class TimelineMagnetTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());
    private static final Chronology CHRONOLOGY = Chronology.of(DOSSIER, Lens.DEFAULT);

    private static TimelineLayout layout(TimelineAxis axis) {
        return TimelineLayout.of(
                new TimelineSpec(
                        CHRONOLOGY,
                        axis,
                        Locale.ENGLISH,
                        1400,
                        TimelineRows.WHOLE,
                        text -> 6.2 * text.length()));
    }

    @ParameterizedTest
    @EnumSource(TimelineAxis.class)
    void justBesideAChangeTheChangeIsMeant(TimelineAxis axis) {
        TimelineLayout layout = layout(axis);
        for (LocalDate change : CHRONOLOGY.changeDays()) {
            double x = layout.x(change);
            assertThat(TimelineMagnet.day(layout, x)).isEqualTo(change);
        }
        LocalDate kidal = LocalDate.of(2023, 10, 31);
        for (double aside : List.of(-3.9, -1.0, 1.0, 3.9)) {
            assertThat(TimelineMagnet.day(layout, layout.x(kidal) + aside)).isEqualTo(kidal);
        }
    }

    @Test
    void fartherAwayTheDayIsThatOfThePlace() {
        TimelineLayout layout = layout(TimelineAxis.BY_DATE);
        LocalDate quiet = LocalDate.of(2024, 4, 1);
        assertThat(TimelineMagnet.day(layout, layout.x(quiet))).isEqualTo(quiet);
        double beyond = layout.x(LocalDate.of(2023, 10, 31)) + TimelineMagnet.REACH + 0.1;
        assertThat(TimelineMagnet.day(layout, beyond)).isEqualTo(layout.day(beyond));
    }

    @Test
    void betweenTwoChangesTheNearerOneDraws() {
        TimelineLayout layout = layout(TimelineAxis.BY_DATE);
        List<LocalDate> changes = CHRONOLOGY.changeDays();
        for (double x = layout.x(changes.getFirst()); x < layout.x(changes.getLast()); x += 0.5) {
            double at = x;
            LocalDate day = TimelineMagnet.day(layout, x);
            double taken = Math.abs(layout.x(day) - x);
            if (changes.contains(day)) {
                assertThat(changes)
                        .allMatch(other -> Math.abs(layout.x(other) - at) >= taken - 1e-9);
            } else {
                assertThat(changes)
                        .allMatch(other -> Math.abs(layout.x(other) - at) >= TimelineMagnet.REACH);
            }
        }
    }
}
