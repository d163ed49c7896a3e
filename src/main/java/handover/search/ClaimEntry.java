package handover.search;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.search.SearchIndex.Ranked;
import handover.time.DateWords;
import handover.words.Isolated;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Our paraphrase of what a source says, to be found in either language. The names of its site and
/// of its publisher help to find it, but are not enough.
record ClaimEntry(
        Claim claim, Wording english, Wording french, @Nullable Localized site, Folded helps) {

    /// A paraphrase in one language.
    record Wording(String text, Folded folded) {
        static Wording of(String text) {
            return new Wording(text, Folding.fold(text));
        }
    }

    static Stream<ClaimEntry> of(Claim claim, Dossier dossier) {
        var words = claim.paraphrase();
        if (words == null) {
            return Stream.of();
        }
        String id = claim.site();
        var site = id == null ? null : dossier.site(id).orElse(null);
        var helps = new StringBuilder(dossier.source(claim.source()).publisher());
        if (site != null) {
            helps.append(' ').append(site.name().en()).append(' ').append(site.name().fr());
            site.variants().forEach(variant -> helps.append(' ').append(variant));
        }
        return Stream.of(
                new ClaimEntry(
                        claim,
                        Wording.of(words.en()),
                        Wording.of(words.fr()),
                        site == null ? null : site.name(),
                        Folding.fold(helps.toString())));
    }

    Stream<Ranked> find(Query query, Locale locale) {
        boolean inFrench = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
        Wording own = inFrench ? french : english;
        Wording other = inFrench ? english : french;
        return find(query, own, locale).or(() -> find(query, other, locale)).stream();
    }

    private Optional<Ranked> find(Query query, Wording wording, Locale locale) {
        var marks = query.marks(wording.folded());
        boolean all =
                query.words().stream()
                        .allMatch(
                                word ->
                                        Query.has(wording.folded(), word)
                                                || Query.has(helps, word));
        if (marks.isEmpty() || !all) {
            return Optional.empty();
        }
        int rank =
                query.find(wording.folded()).map(Query.Found::looseness).orElse(Integer.MAX_VALUE);
        var hit =
                new Hit(
                        Hit.Kind.CLAIM,
                        Snippet.plain(title(locale)),
                        Snippet.around(wording.text(), marks),
                        new Target.ToClaim(claim));
        return Optional.of(new Ranked(hit, rank));
    }

    private String title(Locale locale) {
        String day = DateWords.edtf(claim.date(), locale);
        return site == null ? day : Isolated.of(site.in(locale)) + " · " + day;
    }
}
