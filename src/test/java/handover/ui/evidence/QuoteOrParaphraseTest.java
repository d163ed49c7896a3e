package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.words.SourceLine;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// Nobody can take a paraphrase for a quote: on the card of every claim of the shipped dossier, in
/// both languages, what stands between quotation marks is verbatim, and what is ours is not.
@ExtendWith(ApplicationExtension.class)
class QuoteOrParaphraseTest {
    private static final Pattern MARK = Pattern.compile("[«»“”„‟\"]");
    private static final Actions NONE =
            new Actions(exhibit -> {}, url -> {}, id -> {}, () -> {}, site -> {}, words -> {});

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyQuoteStandsBetweenMarksAndNoParaphraseDoes(String language) {
        var locale = Locale.of(language);
        for (var claim : Minusma.DOSSIER.claims()) {
            var exhibit = Exhibit.of(claim, Minusma.DOSSIER);
            PanelStory.onFx(() -> judge(exhibit, locale));
        }
    }

    private void judge(Exhibit exhibit, Locale locale) {
        var card = new ClaimCard(exhibit, locale, NONE);
        stage.setScene(new Scene(card));
        card.applyCss();
        if (exhibit.quote() == null) {
            isOurs(card, locale);
        } else {
            isVerbatim(card, locale);
        }
        assertThat(card.getAccessibleText()).contains(said(exhibit, locale));
    }

    private static void isOurs(ClaimCard card, Locale locale) {
        var exhibit = card.exhibit();
        String words = Objects.requireNonNull(exhibit.words()).in(locale);
        assertThat(labels(card, ".evidence-paraphrase")).as(exhibit.id()).containsExactly(words);
        assertThat(MARK.matcher(words).find()).as(exhibit.id()).isFalse();
        assertThat(MARK.matcher(card.getAccessibleText()).results().count())
                .as(exhibit.id())
                .isEqualTo(MARK.matcher(SourceLine.of(exhibit.source(), locale)).results().count());
        assertThat(card.lookupAll(".evidence-ours")).isNotEmpty();
        assertThat(card.lookupAll(".evidence-quote")).isEmpty();
        assertThat(card.lookupAll(".evidence-verbatim")).isEmpty();
    }

    private static void isVerbatim(ClaimCard card, Locale locale) {
        var exhibit = card.exhibit();
        assertThat(exhibit.verbatim()).as(exhibit.id()).isTrue();
        assertThat(texts(card)).as(exhibit.id()).containsExactly(quoted(exhibit));
        assertThat(card.lookupAll(".evidence-verbatim")).isNotEmpty();
        assertThat(card.lookupAll(".evidence-ours")).isEmpty();
        assertThat(card.lookupAll(".evidence-paraphrase")).isEmpty();
        for (String style : List.of(".evidence-reading", ".evidence-translation-words")) {
            assertThat(labels(card, style))
                    .as(exhibit.id())
                    .noneMatch(QuoteOrParaphraseTest::wrapped);
        }
    }

    private static String quoted(Exhibit exhibit) {
        String exact = Objects.requireNonNull(exhibit.quote()).exact();
        return exhibit.source().language().startsWith("fr")
                ? "«\u00A0" + exact + "\u00A0»"
                : "“" + exact + "”";
    }

    /// What a screen reader hears of the claim's own words.
    private static String said(Exhibit exhibit, Locale locale) {
        return exhibit.quote() == null
                ? Objects.requireNonNull(exhibit.words()).in(locale)
                : quoted(exhibit);
    }

    private static List<String> labels(Node card, String style) {
        return card.lookupAll(style).stream().map(node -> ((Label) node).getText()).toList();
    }

    private static List<String> texts(Node card) {
        return card.lookupAll(".evidence-quote").stream()
                .flatMap(quote -> quote.lookupAll(".evidence-words").stream())
                .map(words -> ((Text) words).getText())
                .toList();
    }

    /// Whether all of it stands between marks.
    private static boolean wrapped(String words) {
        return MARK.matcher(words.substring(0, 1)).matches()
                && MARK.matcher(words.substring(words.length() - 1)).matches();
    }
}
