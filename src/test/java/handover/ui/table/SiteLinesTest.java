package handover.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.export.StateRow;
import handover.export.StateRows;
import handover.io.DossierReader;

import javafx.collections.ListChangeListener;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Only lines that somebody looks at are made.
class SiteLinesTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());
    private static final int MANY = 1_000_000;

    private int made;

    private static List<StateRow> rows(String day) {
        var chronology = Chronology.of(DOSSIER, Lens.DEFAULT);
        return new StateRows(chronology, chronology.on(LocalDate.parse(day)), Locale.ENGLISH);
    }

    /// A million rows, which count how many of them are asked for.
    private List<StateRow> many() {
        List<StateRow> few = List.copyOf(rows("2023-11-19"));
        return new AbstractList<>() {
            @Override
            public StateRow get(int index) {
                made++;
                return few.get(index % few.size());
            }

            @Override
            public int size() {
                return MANY;
            }
        };
    }

    @Test
    void ofAMillionOnlyThoseAreMadeThatAreSeen() {
        var lines = new SiteLines(many());
        assertThat(lines).hasSize(MANY);
        for (int i = 0; i < 30; i++) {
            lines.get(500_000 + i);
        }
        lines.get(500_000);
        assertThat(made).isEqualTo(30);
        lines.show(many());
        assertThat(made).isEqualTo(60);
    }

    @Test
    void linesThatNobodyHasSeenForLongAreForgotten() {
        var lines = new SiteLines(many());
        for (int i = 0; i < 3 * SiteLines.MOST_KEPT; i++) {
            lines.get(i);
        }
        made = 0;
        lines.show(many());
        assertThat(made).isEqualTo(SiteLines.MOST_KEPT);
        assertThat(lines.get(0)).isEqualTo(new SiteLine(0, lines.rowAt(0)));
    }

    @Test
    void aLineStaysWhileItsRowFollowsTheDay() {
        var lines = new SiteLines(rows("2023-07-01"));
        SiteLine kidal = lines.get(kidal());
        assertThat(kidal.row().get().status()).isEqualTo("open");
        lines.show(rows("2023-11-19"));
        assertThat(kidal.row().get().status()).isEqualTo("handed over, disputed");
        assertThat(lines.get(kidal())).isSameAs(kidal);
    }

    private static int kidal() {
        return DOSSIER.sites().indexOf(DOSSIER.site("kidal").orElseThrow());
    }

    @Test
    void anotherOrderIsToldOnceAndFindsEveryLine() {
        var lines = new SiteLines(rows("2023-11-19"));
        List<Integer> removed = new ArrayList<>();
        lines.addListener(
                (ListChangeListener<SiteLine>)
                        change -> {
                            while (change.next()) {
                                removed.add(change.getRemovedSize());
                                assertThat(change.getRemoved().getFirst().place()).isZero();
                                assertThat(change.wasReplaced()).isTrue();
                            }
                        });
        lines.arrange(new int[] {7, 3, 11});
        lines.arrange(new int[] {7, 3, 11});
        assertThat(removed).containsExactly(13);
        assertThat(lines).extracting(SiteLine::place).containsExactly(7, 3, 11);
        assertThat(lines.shownAt(11)).isEqualTo(2);
        assertThat(lines.contains(new SiteLine(5, lines.rowAt(0)))).isFalse();
        assertThat(lines.rowAt(1).id()).isEqualTo(DOSSIER.sites().get(3).id());
    }
}
