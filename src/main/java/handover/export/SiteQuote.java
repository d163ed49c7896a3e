package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.time.DateWords;
import handover.time.EdtfDate;
import handover.words.Isolated;
import handover.words.QuoteMarks;
import handover.words.SourceLine;
import handover.words.Texts;
import handover.words.Unbroken;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// What a picture quotes for its selected site: the words of the claim that decides, or of the one
/// that says most of its end. A source that is not bundled cannot be quoted, only told in our own
/// words, which then stand without quotation marks.
///
/// @param state of the site on the day of the picture
public record SiteQuote(SiteState state, Claim claim, Source source) {

    /// What to quote for a site on a day; empty if no claim about it can be heard.
    public static Optional<SiteQuote> of(Chronology chronology, Moment moment, Site site) {
        SiteState state = moment.state(site.id());
        return chronology.claimsOn(site.id()).stream()
                .filter(claim -> published(chronology, claim, moment.day()))
                .min(Comparator.comparingInt(claim -> rank(claim, state)))
                .map(claim -> of(claim, state, chronology));
    }

    private static SiteQuote of(Claim claim, SiteState state, Chronology chronology) {
        return new SiteQuote(state, claim, chronology.dossier().source(claim.source()));
    }

    /// Of what had been published by the day, only what had certainly been is quoted.
    private static boolean published(Chronology chronology, Claim claim, LocalDate day) {
        if (chronology.lens().clock() == Clock.HAPPENED) {
            return true;
        }
        EdtfDate issued = chronology.dossier().source(claim.source()).issued();
        LocalDate latest = issued == null ? null : issued.latest();
        return latest != null && !latest.isAfter(day);
    }

    /// Quotes before paraphrases; among either the claim that decides, then what ends a site's
    /// time, then what else was reported of it.
    private static int rank(Claim claim, SiteState state) {
        int rank = claim.quote() == null ? 10 : 0;
        var ending = state.ending();
        if (ending != null && ending.claim().equals(claim)) {
            return rank;
        }
        ClaimKind kind = claim.kind();
        return rank
                + switch (kind) {
                    case HANDOVER, DEPARTURE -> 1;
                    case NO_HANDOVER -> 2;
                    case ARMY_CONTROL, OTHER_CONTROL -> 3;
                    case PLANNED -> 4;
                    case HELD -> 5;
                    case CONTEXT -> 6;
                    case COUNT -> 7;
                };
    }

    /// Whether these are the source's own words.
    public boolean verbatim() {
        return claim.quote() != null;
    }

    /// "Departure · 31 October 2023".
    String title(Locale locale) {
        String kind = claim.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String day = Unbroken.dates(DateWords.edtf(claim.date(), locale));
        return Texts.in(locale).get("evidence.kind." + kind) + " · " + day;
    }

    /// The source's words between quotation marks, or ours without.
    String words(Locale locale) {
        var quote = claim.quote();
        if (quote != null) {
            return QuoteMarks.of(source.language()).around(quote.exact());
        }
        var paraphrase = claim.paraphrase();
        return paraphrase == null ? "" : paraphrase.in(locale);
    }

    /// Our translation; empty if a reader of this language needs none.
    String translation(Locale locale) {
        var gloss = claim.gloss();
        String language = Texts.in(locale).locale().getLanguage();
        if (gloss == null || language.equals(source.language())) {
            return "";
        }
        return gloss.language().startsWith(language) ? gloss.text() : "";
    }

    /// Who printed it, under which title and when, and how it is graded.
    String citation(Locale locale) {
        String grade =
                Texts.in(locale)
                        .get(
                                "evidence.grade.both",
                                source.reliability().name(),
                                claim.credibility());
        String title = source.title();
        String line = SourceLine.of(source, locale);
        return (title == null ? line : Isolated.of(title) + " · " + line) + " · " + grade;
    }
}
