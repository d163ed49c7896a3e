package handover.ui.search;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Quote;
import handover.dossier.Source;
import handover.search.Target;

import java.time.LocalDate;
import java.util.Optional;

/// Decides where a result leads: a source to its article or to the first site that it speaks of, a
/// claim to its site and its day.
final class Landing {
    private final Dossier dossier;
    private final Jumps jumps;

    Landing(Dossier dossier, Jumps jumps) {
        this.dossier = dossier;
        this.jumps = jumps;
    }

    void at(Target target) {
        switch (target) {
            case Target.ToSite(var site) -> jumps.toSite(site);
            case Target.ToDay(var day) -> jumps.toDay(day);
            case Target.ToPassage(var source, var passage) ->
                    jumps.toPassage(source, passage.start(), passage.end());
            case Target.ToSource(var source) -> at(source);
            case Target.ToClaim(var claim) -> at(claim);
        }
    }

    private void at(Source source) {
        var article = source.article();
        if (article == null) {
            first(source).ifPresentOrElse(this::select, jumps::toMission);
            return;
        }
        Quote quote =
                dossier.claims().stream()
                        .filter(claim -> claim.source().equals(source.id()))
                        .map(Claim::quote)
                        .filter(one -> one != null)
                        .findFirst()
                        .orElse(null);
        String text = article.text();
        int start = quote == null ? 0 : text.offsetByCodePoints(0, quote.start());
        int end = quote == null ? 0 : start + quote.exact().length();
        jumps.toPassage(source, start, end);
    }

    private Optional<Claim> first(Source source) {
        return dossier.claims().stream()
                .filter(claim -> claim.source().equals(source.id()))
                .min((one, other) -> Boolean.compare(one.site() == null, other.site() == null));
    }

    private void select(Claim claim) {
        String site = claim.site();
        if (site == null) {
            jumps.toMission();
        } else {
            dossier.site(site).ifPresent(jumps::toSite);
        }
    }

    private void at(Claim claim) {
        LocalDate day = claim.date().latest();
        LocalDate known = day == null ? claim.date().earliest() : day;
        if (known != null) {
            jumps.toDay(known);
        }
        select(claim);
    }
}
