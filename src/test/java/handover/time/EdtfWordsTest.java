package handover.time;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Locale.ENGLISH;
import static java.util.Locale.FRENCH;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-10-31; 31 October 2023; 31 octobre 2023",
                "2023-12; December 2023; décembre 2023",
                "2023; 2023; 2023",
                "-0043; 44 BC; 44 av.\u00a0J.-C.",
                "Y12023; 12023; 12023",
                "2023-21; spring 2023; printemps 2023",
                "2023-24; winter 2023; hiver 2023",
                "2023-10-XX; October 2023 (day not known); octobre 2023 (jour inconnu)",
                "2023-XX; 2023 (month not known); 2023 (mois inconnu)",
                "2023-XX-XX; 2023 (month and day not known); 2023 (mois et jour inconnus)",
                "202X; 2020–2029 (year not known); 2020–2029 (année inconnue)",
                "19XX; 1900–1999 (year not known); 1900–1999 (année inconnue)",
                "-201X; 2020–2011 BC (year not known); 2020–2011 av.\u00a0J.-C. (année inconnue)",
                "00XX; 1 BC–99 (year not known); 1 av.\u00a0J.-C.–99 (année inconnue)"
            })
    void aLoneDateIsSaidAsExactlyAsItIsKnown(String text, String english, String french) {
        assertWords(text, english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-10-21~; about 21 October 2023; vers le 21 octobre 2023",
                "2023-12~; about December 2023; vers décembre 2023",
                "2023-22~; about summer 2023; vers l’été 2023",
                "2023-10-21?; possibly 21 October 2023; peut-être le 21 octobre 2023",
                "2023-12?; possibly December 2023; peut-être en décembre 2023",
                "2023-21?; possibly spring 2023; peut-être au printemps 2023",
                "2023?; possibly 2023; peut-être en 2023",
                "2023-10-01%; possibly about 1 October 2023; peut-être vers le 1er octobre 2023",
                "2023-10-XX~; about October 2023 (day not known); vers octobre 2023 (jour inconnu)"
            })
    void aQualifiedDateSaysHowSureItIs(String text, String english, String french) {
        assertWords(text, english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2023-11-18/2023-11-19; 18–19 November 2023; 18–19 novembre 2023",
                "2023-12-28/2024-01-03; 28 December 2023 – 3 January 2024; 28 décembre 2023 – 3 janvier 2024",
                "2023-11-18/2023-11-18; 18 November 2023; 18 novembre 2023",
                "2023-10/2023-12; October–December 2023; octobre–décembre 2023",
                "2023-10/2024-01; October 2023 – January 2024; octobre 2023 – janvier 2024",
                "2019/2023; 2019–2023; 2019–2023",
                "2023-11-18/2023-12; 18 November 2023 – December 2023; 18 novembre 2023 – décembre 2023",
                "2023-11-18~/2023-11-19; 18 November 2023 (approximate) – 19 November 2023; "
                        + "18 novembre 2023 (date approximative) – 19 novembre 2023",
                "2023-10-24/..; from 24 October 2023; dès le 24 octobre 2023",
                "2023-10/..; from October 2023; dès octobre 2023",
                "2023-10-24/; from 24 October 2023, end not known; dès le 24 octobre 2023, fin inconnue",
                "../2023-12-28; until 28 December 2023; jusqu’au 28 décembre 2023",
                "../2023-12; until December 2023; jusqu’en décembre 2023",
                "../2023-21; until spring 2023; jusqu’au printemps 2023",
                "/2023-12-28?; until 28 December 2023 (uncertain), start not known; "
                        + "jusqu’au 28 décembre 2023 (date incertaine), début inconnu",
                "/2023; until 2023, start not known; jusqu’en 2023, début inconnu"
            })
    void anIntervalNamesItsSides(String text, String english, String french) {
        assertWords(text, english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[2023-08-13..2023-08-17]; between 13 and 17 August 2023; entre le 13 et le 17 août 2023",
                "[2023-08-01..2023-08-17]; between 1 and 17 August 2023; entre le 1er et le 17 août 2023",
                "[2023-06-30..2023-08-19]; between 30 June and 19 August 2023; entre le 30 juin et le 19 août 2023",
                "[2023-12-28..2024-01-03]; between 28 December 2023 and 3 January 2024; "
                        + "entre le 28 décembre 2023 et le 3 janvier 2024",
                "[2023-10..2023-12]; between October and December 2023; entre octobre et décembre 2023",
                "[2023-10-24..2023-12]; between 24 October 2023 and December 2023; "
                        + "entre le 24 octobre 2023 et décembre 2023",
                "[2023-08-13~..2023-08-17]; between 13 August 2023 (approximate) and 17 August 2023; "
                        + "entre le 13 août 2023 (date approximative) et le 17 août 2023",
                "[..2023-12-28]; by 28 December 2023 (day not known); au plus tard le 28 décembre 2023 (jour inconnu)",
                "[..2023-12]; in or before December 2023; en décembre 2023 ou plus tôt",
                "[2023-10-24..]; on or after 24 October 2023; le 24 octobre 2023 ou plus tard",
                "[2023-10..]; in or after October 2023; en octobre 2023 ou plus tard",
                "[2023-10-24]; 24 October 2023; 24 octobre 2023",
                "[2023-10-24~]; about 24 October 2023; vers le 24 octobre 2023"
            })
    void aSetOfOneRunIsAWindow(String text, String english, String french) {
        assertWords(text, english, french);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[2023-08-13,2023-08-17]; one of 13 August 2023 or 17 August 2023; "
                        + "l’une de ces dates\u00a0: 13 août 2023 ou 17 août 2023",
                "[1667,1668,1670..1672]; one of 1667, 1668 or 1670–1672; "
                        + "l’une de ces dates\u00a0: 1667, 1668 ou 1670–1672",
                "[..1760,1762..]; one of 1760 or earlier or 1762 or later; "
                        + "l’une de ces dates\u00a0: 1760 ou avant ou 1762 ou après",
                "{1960,1961-12?}; each of 1960 and December 1961 (uncertain); "
                        + "chacune de ces dates\u00a0: 1960 et décembre 1961 (date incertaine)",
                "{2023-08-13..2023-08-17}; each of 13–17 August 2023; chacune de ces dates\u00a0: 13–17 août 2023",
                "{..1984}; each of 1984 and earlier; chacune de ces dates\u00a0: 1984 et avant",
                "{1984..}; each of 1984 and later; chacune de ces dates\u00a0: 1984 et après",
                "{1984%}; possibly about 1984; peut-être vers 1984"
            })
    void aSetOfSeveralNamesThemAll(String text, String english, String french) {
        assertWords(text, english, french);
    }

    private static void assertWords(String text, String english, String french) {
        EdtfDate date = EdtfDate.parse(text);
        assertThat(DateWords.edtf(date, ENGLISH)).isEqualTo(english);
        assertThat(DateWords.edtf(date, FRENCH)).isEqualTo(french);
    }
}
