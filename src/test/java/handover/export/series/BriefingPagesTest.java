package handover.export.series;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.story.Story;
import handover.story.Walk.Through;
import handover.time.DayRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class BriefingPagesTest {
    private static final LocalDate KIDAL = LocalDate.of(2023, 10, 31);
    private static final Story STORY =
            new Story(
                    List.of(
                            Samples.scene("a", "The north", "Say why.", KIDAL, "kidal"),
                            Samples.scene("b", " ", "", LocalDate.of(2023, 11, 19), null)));

    private static List<BriefingPage> changes(Lens lens) {
        return Samples.pages(
                Story.EMPTY, Through.CHANGES, Samples.DOSSIER.days(), lens, Locale.ENGLISH);
    }

    private static BriefingPage on(LocalDate day) {
        return Samples.changes(Locale.ENGLISH).stream()
                .filter(page -> page.at().day().equals(day))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyChangeHasAPageAndTheFirstDayToo() {
        assertThat(Samples.changes(Locale.ENGLISH))
                .hasSize(15)
                .first()
                .satisfies(
                        page -> {
                            assertThat(page.at().day()).isEqualTo("2023-06-30");
                            assertThat(page.evidence()).isEmpty();
                            assertThat(page.heading()).isEqualTo("30 June 2023");
                        });
    }

    @Test
    void aPageSaysItsDayInOneSentenceAndNamesWhatChanges() {
        BriefingPage page = on(KIDAL);
        assertThat(page.sentence())
                .isEqualTo(
                        "31 October 2023: Kidal handed over, disputed."
                                + " 8 of 12 bases handed over, 2 disputed.");
        assertThat(page.heading()).isEqualTo("31 October 2023: Kidal handed over, disputed");
        assertThat(page.lens()).contains("all sources");
    }

    @Test
    void theDecidingClaimComesFirstThenWhatCanBeChecked() {
        List<Evidence> evidence = on(KIDAL).evidence();
        assertThat(evidence.getFirst().decides()).isTrue();
        assertThat(evidence.stream().filter(Evidence::decides)).hasSize(1);
        List<Boolean> rest =
                evidence.subList(1, evidence.size()).stream().map(Evidence::verbatim).toList();
        assertThat(rest.lastIndexOf(true)).isLessThan(rest.indexOf(false));
    }

    @Test
    void aDenialIsSaidWithTheHandoverThatItDenies() {
        assertThat(on(KIDAL).evidence())
                .anySatisfy(one -> assertThat(one.title()).contains("No handover"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void onlyWhatStandsInItsArticleLetterForLetterIsBetweenQuotationMarks(String language) {
        Locale locale = Locale.forLanguageTag(language);
        var all = Samples.changes(locale).stream().flatMap(p -> p.evidence().stream()).toList();
        assertThat(all).anyMatch(Evidence::verbatim).anyMatch(one -> !one.verbatim());
        for (Evidence one : all) {
            String quote = one.quote();
            if (quote != null) {
                assertThat(one.source().article().text()).contains(quote);
                assertThat(one.words()).contains(quote).matches("(?s)[“«].*[”»]");
            } else {
                assertThat(one.words()).isNotBlank().doesNotContain("“", "«", "\"");
            }
            assertThat(one.translation()).doesNotStartWith("“").doesNotStartWith("«");
        }
    }

    @Test
    void aTranslationStandsOnlyWhereTheReaderNeedsOne() {
        var english = on(KIDAL).evidence().stream().filter(Evidence::verbatim).toList();
        assertThat(english).anyMatch(one -> !one.translation().isEmpty());
        assertThat(Samples.changes(Locale.FRENCH))
                .flatExtracting(BriefingPage::evidence)
                .filteredOn(one -> "fr".equals(one.source().language()))
                .allMatch(one -> one.translation().isEmpty());
    }

    @Test
    void aSceneIsSeenAsItWasMadeAndBringsItsNote() {
        var pages =
                Samples.pages(
                        STORY,
                        Through.SCENES,
                        Samples.DOSSIER.days(),
                        Lens.DEFAULT,
                        Locale.ENGLISH);
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().at()).isEqualTo(STORY.scenes().getFirst().viewpoint());
        assertThat(pages.getFirst().note()).isEqualTo("Say why.");
        assertThat(pages.getFirst().heading()).isEqualTo("The north – 31 October 2023");
        assertThat(pages.getFirst().evidence())
                .isNotEmpty()
                .allMatch(one -> one.title().startsWith("Kidal"));
        assertThat(pages.getLast().heading()).isEqualTo("19 November 2023");
        assertThat(pages.getLast().evidence())
                .as("a scene without a site is about what changed last")
                .isNotEmpty()
                .allMatch(one -> one.title().startsWith("Ansongo"));
    }

    @Test
    void scenesAndChangesAreMixedAsTheWalkMixesThem() {
        var pages =
                Samples.pages(
                        STORY,
                        Through.BOTH,
                        DayRange.of(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 11, 30)),
                        Lens.DEFAULT,
                        Locale.ENGLISH);
        assertThat(pages.stream().map(page -> page.at().day().toString()))
                .containsExactly(
                        "2023-10-21", "2023-10-23", "2023-10-31", "2023-11-18", "2023-11-19");
        assertThat(PngFolder.names(pages))
                .containsExactly(
                        "01-2023-10-21.png",
                        "02-2023-10-23.png",
                        "03-2023-10-31-the-north.png",
                        "04-2023-11-18.png",
                        "05-2023-11-19.png");
    }

    @Test
    void whatWasNotOutByTheDayIsNotShownUnderTheClockOfPublication() {
        for (BriefingPage page : changes(Lens.DEFAULT.withClock(Clock.PUBLISHED))) {
            assertThat(page.evidence())
                    .filteredOn(one -> !one.decides())
                    .allSatisfy(
                            one ->
                                    assertThat(one.source().issued().latest())
                                            .isBeforeOrEqualTo(page.at().day()));
        }
    }

    @Test
    void onlyVoicesInTheLensAreHeard() {
        assertThat(changes(Lens.DEFAULT.withVoices(Voices.parse("bundled"))))
                .flatExtracting(BriefingPage::evidence)
                .isNotEmpty()
                .allMatch(one -> one.source().bundled());
    }

    @Test
    void aSourceIsListedOnce() {
        var series =
                new Series(
                        Samples.DOSSIER,
                        Locale.ENGLISH,
                        Samples.changes(Locale.ENGLISH),
                        page -> {
                            throw new AssertionError();
                        });
        assertThat(series.sources()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }
}
