package handover.ui.evidence;

import handover.dossier.Localized;
import handover.dossier.Source;
import handover.words.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says the two grades of the Admiralty scale: how far the source can be relied on, and how
/// credible this one item is, each with its reason.
final class GradeWords {
    private final Texts texts;

    GradeWords(Locale locale) {
        this.texts = Texts.in(locale);
    }

    /// "Source E · item 2"; only the source for something that has no grade of its own.
    String brief(Exhibit exhibit) {
        String source = exhibit.source().reliability().name();
        Integer item = exhibit.credibility();
        return item == null
                ? texts.get("evidence.grade.source", source)
                : texts.get("evidence.grade.both", source, item);
    }

    /// "Source E, unreliable".
    String letter(Source source) {
        String letter = source.reliability().name();
        return texts.get(
                "evidence.grade.source.letter",
                letter,
                texts.get("evidence.reliability." + letter.toLowerCase(Locale.ROOT)));
    }

    /// The letter in words, and why: "Source E, unreliable. A personal blog …".
    String source(Source source) {
        return letter(source) + ". " + why(source.reliabilityWhy());
    }

    /// The figure in words, and why: "Item 2, probably true. …"; empty if there is none.
    String item(Exhibit exhibit) {
        Integer item = exhibit.credibility();
        if (item == null) {
            return "";
        }
        String meaning = texts.get("evidence.credibility." + item);
        return texts.get("evidence.grade.item.why", item, meaning, why(exhibit.credibilityWhy()));
    }

    /// Both, one a line: what a tooltip shows.
    String reasons(Exhibit exhibit) {
        List<String> lines = new ArrayList<>(List.of(source(exhibit.source()), item(exhibit)));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }

    private String why(@Nullable Localized reason) {
        return reason == null ? texts.get("evidence.grade.nowhy") : reason.in(texts.locale());
    }
}
