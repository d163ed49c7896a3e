package handover.app;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.dossier.Source;

import java.util.Comparator;
import java.util.Optional;

/// Finds what the dossier makes of a passage.
final class Passages {
    private Passages() {}

    /// The site of the claim whose quote begins nearest to a place in an article.
    static Optional<Site> nearest(Dossier dossier, Source source, int start) {
        return dossier.claims().stream()
                .filter(claim -> claim.source().equals(source.id()) && claim.quote() != null)
                .filter(claim -> claim.site() != null)
                .min(Comparator.comparingInt(claim -> distance(claim, start)))
                .flatMap(claim -> Optional.ofNullable(claim.site()))
                .flatMap(dossier::site);
    }

    private static int distance(Claim claim, int start) {
        var quote = claim.quote();
        return quote == null ? Integer.MAX_VALUE : Math.abs(quote.start() - start);
    }
}
