package handover.ui.method;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.SiteKind;
import handover.dossier.Voice;
import handover.io.DossierReader;
import handover.support.MadeDossier;
import handover.words.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The page says everything that the dossier says about itself, in both languages.
class MethodTextTest {
    private static final Dossier DOSSIER =
            Objects.requireNonNull(DossierReader.bundled().dossier());

    private static String words(Dossier dossier, Locale locale) {
        var words = new StringBuilder();
        for (Chapter chapter : MethodText.of(dossier, locale)) {
            words.append(chapter.title()).append('\n');
            chapter.blocks().forEach(block -> words.append(words(block)).append('\n'));
        }
        return words.toString();
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Prose(var text) -> text;
            case Block.Heading(var text) -> text;
            case Block.Points(var points) ->
                    String.join("\n", points.stream().map(Block.Point::text).toList());
            case Block.Terms(var terms) ->
                    String.join(
                            "\n", terms.stream().map(t -> t.word() + " " + t.meaning()).toList());
            case Block.Marks(var marks) ->
                    String.join("\n", marks.stream().map(m -> m.name() + m.meaning()).toList());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyLimitContradictionRulePlaceAndBaselineIsThere(String language) {
        Locale locale = Locale.of(language);
        String page = words(DOSSIER, locale);
        DOSSIER.limits().forEach(one -> assertThat(page).contains(one.in(locale)));
        DOSSIER.contradictions().forEach(one -> assertThat(page).contains(one.text().in(locale)));
        DOSSIER.counting().forEach(one -> assertThat(page).contains(one.note().in(locale)));
        DOSSIER.elsewhere().forEach(one -> assertThat(page).contains(one.text().in(locale)));
        DOSSIER.baselines().forEach(one -> assertThat(page).contains(one.text().in(locale)));
        DOSSIER.figures().forEach(one -> assertThat(page).contains(one.counts().in(locale)));
        assertThat(page)
                .contains(DOSSIER.summary().in(locale))
                .contains(DOSSIER.sha256())
                .containsPattern("\\d~ ");
        for (String rule : List.of("best", "earliest", "latest")) {
            assertThat(page).contains(Texts.in(locale).get("method.rules." + rule));
        }
    }

    @Test
    void everyCountingRuleNamesItsSource() {
        var sources =
                MethodText.of(DOSSIER, Locale.ENGLISH).stream()
                        .flatMap(chapter -> chapter.blocks().stream())
                        .filter(Block.Points.class::isInstance)
                        .flatMap(block -> ((Block.Points) block).points().stream())
                        .map(Block.Point::source)
                        .toList();
        DOSSIER.counting()
                .forEach(rule -> assertThat(sources).contains(DOSSIER.source(rule.source())));
    }

    @Test
    void bothLanguagesHaveTheSameChapters() {
        var english = MethodText.of(DOSSIER, Locale.ENGLISH);
        var french = MethodText.of(DOSSIER, Locale.FRENCH);
        assertThat(french.stream().map(one -> one.blocks().size()).toList())
                .isEqualTo(english.stream().map(one -> one.blocks().size()).toList());
    }

    @Test
    void anotherDossierHasItsOwnPage() {
        Dossier made =
                new MadeDossier()
                        .base("fort")
                        .source("maps", Voice.PRESS, Reliability.B, "2023-07-01")
                        .make();
        String page = words(made, Locale.ENGLISH);
        assertThat(page).contains("Made up").doesNotContain("MINUSMA", "RFI");
        assertThat(MethodText.of(made, Locale.ENGLISH))
                .extracting(Chapter::title)
                .doesNotContain(Texts.in(Locale.ENGLISH).get("method.limits"));
        assertThat(made.sites()).noneMatch(site -> site.kind() == SiteKind.HEADQUARTERS);
    }
}
