package handover.io;

import handover.dossier.Localized;
import handover.dossier.Reliability;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.io.Ledger.Kind;
import handover.io.Problem.Inconsistent;
import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Reads a source.
///
/// @param articles reads its article, if it has one
record SourcePart(ArticlePart articles) {

    Source read(Fields fields) {
        String id = Terms.id(fields, Kind.SOURCE);
        if (fields.has("article") && !fields.has("language")) {
            fields.missing("language");
        }
        Reliability reliability = Terms.letter(fields, "reliability", Reliability.class);
        return new Source(
                id,
                fields.text("publisher"),
                fields.textOrNull("title"),
                fields.textOrNull("author"),
                issued(fields),
                Terms.localizedOrNull(fields, "issuedBasis"),
                Terms.languageOrNull(fields, "language"),
                Terms.urlOrNull(fields, "url"),
                Terms.word(fields, "voice", Voice.class),
                Terms.localized(fields, "kind"),
                reliability,
                reason(fields, reliability),
                articles.read(fields),
                fields.flagOrFalse("partisan"),
                Terms.localizedOrNull(fields, "note"));
    }

    private static @Nullable EdtfDate issued(Fields fields) {
        EdtfDate issued = Terms.dateOrNull(fields, "issued");
        if (issued != null) {
            TimeCheck.year(fields, "issued", issued);
        }
        return issued;
    }

    private static @Nullable Localized reason(Fields fields, Reliability reliability) {
        Localized why = Terms.localizedOrNull(fields, "reliabilityWhy");
        boolean judged = fields.good("reliability") && reliability != Reliability.F;
        if (judged && !fields.has("reliabilityWhy")) {
            List<Object> args = List.of(reliability, "reliabilityWhy", Reliability.F);
            Place place = fields.at("reliability");
            fields.ledger().add(new Inconsistent(place, "problem.grade.reason", args));
        }
        return why;
    }
}
