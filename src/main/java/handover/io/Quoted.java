package handover.io;

import handover.dossier.Dossier;
import handover.dossier.Gloss;
import handover.dossier.Quote;
import handover.io.Problem.Inconsistent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// The quote of a claim, figure, baseline or event, with our translation.
///
/// @param quote null if there is none, or none that could be read
record Quoted(@Nullable Quote quote, @Nullable Gloss gloss) {
    private static final int LAST_CODE_POINT = ArticleFile.LARGEST;
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    /// Reads `quote` and `gloss` of an object, and has the quote checked once all articles are in.
    ///
    /// @param source id of the object's source
    static Quoted read(Fields fields, String source) {
        var ledger = fields.ledger();
        Quote quote = fields.objectOrNull("quote", part -> quote(part, source));
        Gloss gloss = fields.objectOrNull("gloss", part -> gloss(part, source));
        if (fields.has("quote") && !fields.has("gloss")) {
            ledger.add(new Inconsistent(fields.at("quote"), "problem.quote.gloss", List.of()));
        }
        if (fields.has("gloss") && !fields.has("quote")) {
            ledger.add(new Inconsistent(fields.at("gloss"), "problem.gloss.quote", List.of()));
        }
        return new Quoted(quote, gloss);
    }

    private static Quote quote(Fields fields, String source) {
        var quote =
                new Quote(
                        exact(fields),
                        fields.piece("prefix"),
                        fields.piece("suffix"),
                        fields.whole("start", 0, LAST_CODE_POINT),
                        fields.whole("end", 1, LAST_CODE_POINT));
        if (fields.sound()) {
            var check = new QuoteCheck(quote, fields, source);
            fields.ledger().afterwards(check::against);
        }
        return quote;
    }

    private static String exact(Fields fields) {
        String exact = fields.piece("exact");
        if (exact.isBlank() && fields.good("exact")) {
            fields.wrong("exact", "problem.text.empty", "exact");
        }
        return exact;
    }

    private static Gloss gloss(Fields fields, String source) {
        List<String> names = fields.names();
        if (names.size() != 1 || !LANGUAGES.contains(names.getFirst())) {
            Place place = fields.place();
            String named = String.join(", ", names.stream().map(Echo::of).toList());
            fields.ledger().add(new Inconsistent(place, "problem.gloss.language", List.of(named)));
            return new Gloss("", "");
        }
        String language = names.getFirst();
        fields.ledger().afterwards(dossier -> compare(language, fields, source, dossier));
        return new Gloss(language, fields.text(language));
    }

    private static void compare(String language, Fields fields, String source, Dossier dossier) {
        var quoted = dossier.index().sources().get(source);
        if (quoted != null && language.equals(quoted.language())) {
            Place place = fields.at(language);
            fields.ledger().add(new Inconsistent(place, "problem.gloss.same", List.of(language)));
        }
    }
}
