package handover.io;

import handover.dossier.Gloss;
import handover.dossier.Quote;
import handover.io.Problem.Inconsistent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The quote of a claim, figure, baseline or event, with our translation.
///
/// @param quote null if there is none, or none that could be read
record Quoted(@Nullable Quote quote, @Nullable Gloss gloss) {
    private static final int LAST_CODE_POINT = ArticlePart.LARGEST;

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
                        fields.text("exact"),
                        fields.textOrEmpty("prefix"),
                        fields.textOrEmpty("suffix"),
                        fields.whole("start", 0, LAST_CODE_POINT),
                        fields.whole("end", 1, LAST_CODE_POINT));
        if (fields.sound()) {
            var check = new QuoteCheck(quote, fields, source);
            fields.ledger().afterwards(check::against);
        }
        return quote;
    }

    private static Gloss gloss(Fields fields, String source) {
        List<String> names = fields.names();
        if (names.size() != 1 || !Terms.isLanguage(names.getFirst())) {
            Place place = fields.place();
            String named = String.join(", ", names.stream().map(Echo::of).toList());
            fields.ledger().add(new Inconsistent(place, "problem.gloss.language", List.of(named)));
            return new Gloss("", "");
        }
        String language = names.getFirst();
        fields.ledger()
                .afterwards(
                        dossier -> {
                            var of = dossier.index().sources().get(source);
                            if (of != null && language.equals(of.language())) {
                                Place place = fields.at(language);
                                List<Object> args = List.of(language);
                                String key = "problem.gloss.same";
                                fields.ledger().add(new Inconsistent(place, key, args));
                            }
                        });
        return new Gloss(language, fields.text(language));
    }
}
