package handover.search;

import handover.dossier.Claim;
import handover.dossier.Site;
import handover.dossier.Source;

import java.time.LocalDate;

/// Where a result leads.
public sealed interface Target {
    /// To a site.
    record ToSite(Site site) implements Target {}

    /// To a day.
    record ToDay(LocalDate day) implements Target {}

    /// To a source.
    record ToSource(Source source) implements Target {}

    /// To a passage of an article, counted in Java's `char`s.
    record ToPassage(Source source, Span passage) implements Target {}

    /// To a claim.
    record ToClaim(Claim claim) implements Target {}
}
