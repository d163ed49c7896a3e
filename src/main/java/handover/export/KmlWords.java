package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Ending;
import handover.chronology.Moment;
import handover.dossier.Claim;
import handover.dossier.Source;
import handover.time.DateWords;
import handover.words.Isolated;
import handover.words.Sentences;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What Google Earth shows in the balloon of a mark: HTML, in which every word of the dossier is
/// escaped.
final class KmlWords {
    private final Chronology chronology;
    private final Sentences sentences;
    private final Texts texts;

    KmlWords(Chronology chronology, Locale locale) {
        this.chronology = chronology;
        this.sentences = new Sentences(chronology, locale);
        this.texts = Texts.in(locale);
    }

    /// The day in a sentence, the lens, and what a mark does not mean.
    String document(Moment moment) {
        return paragraph(sentences.sentence(moment))
                + paragraph(sentences.lens(moment.lens()))
                + paragraph(texts.get("table.kml.size"));
    }

    /// The state of a site, the claim that decides it, its source and grades.
    String placemark(Phase phase) {
        var html = new StringBuilder(paragraph(sentences.state(phase.state())));
        Ending ending = phase.state().ending();
        if (ending != null) {
            Claim claim = ending.claim();
            html.append(said(claim)).append(paragraph(decided(claim)));
            String url = chronology.dossier().source(claim.source()).url();
            if (url != null) {
                html.append(paragraph(url));
            }
        }
        return html.toString();
    }

    /// A quote is set apart as it stands; a paraphrase is named as our own words.
    private String said(Claim claim) {
        var quote = claim.quote();
        if (quote != null) {
            return "<blockquote>" + escaped(quote.exact()) + "</blockquote>";
        }
        var ours = claim.paraphrase();
        return ours == null
                ? ""
                : paragraph(texts.get("table.kml.paraphrase", ours.in(texts.locale())));
    }

    private String decided(Claim claim) {
        Source source = chronology.dossier().source(claim.source());
        List<String> printed = new ArrayList<>(List.of(source.publisher()));
        if (source.title() != null) {
            printed.add(source.title());
        }
        printed.add(
                source.issued() == null
                        ? texts.get("table.undated")
                        : DateWords.edtf(source.issued(), texts.locale()));
        String grade = source.reliability().name() + claim.credibility();
        return texts.get("table.kml.decided", Isolated.join(", ", printed), grade, claim.id());
    }

    private static String paragraph(String words) {
        return "<p>" + escaped(words) + "</p>";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
