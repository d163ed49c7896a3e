package handover.words;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Crowd;
import handover.chronology.Lens;
import handover.dossier.ClaimKind;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Locale;

/// Where very many sites change or stand together, words stay few and numbers exact.
class FewNamesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 1);

    private static String changes(int sites, Locale locale) {
        var made = new MadeDossier().source("un", Voice.UN, Reliability.A, "2023-10-02");
        for (int i = 1; i <= sites; i++) {
            made.base("b" + i).claim("b" + i, ClaimKind.HANDOVER, "2023-10-01", "un");
        }
        var chronology = Chronology.of(made.make(), Lens.DEFAULT);
        return new Sentences(chronology, locale).changes(DAY);
    }

    @Test
    void upToSixteenAreNamed() {
        assertThat(changes(16, Locale.ENGLISH)).contains("b1,").contains("b16");
    }

    @Test
    void ofMoreTheFirstThreeAndHowManyOthers() {
        assertThat(changes(140, Locale.ENGLISH)).startsWith("b1, b2, b3 and 137 others");
        assertThat(changes(20, Locale.FRENCH)).contains("et 17 autres");
    }

    @Test
    void aCrowdIsToldStateByState() {
        var crowd = new Crowd(15_478, 77, 5, 9751, 120, 0);
        var words = new CrowdWords(Locale.ENGLISH);
        assertThat(words.total(crowd)).isEqualTo("25,431 sites close together");
        assertThat(words.states(crowd))
                .isEqualTo(
                        "9,871 handed over, 120 of them disputed, 77 may be handed over, "
                                + "5 open, end announced, 15,478 open");
        assertThat(new CrowdWords(Locale.FRENCH).states(new Crowd(1, 0, 0, 0, 0, 2)))
                .contains("2 selon l’annonce");
    }
}
