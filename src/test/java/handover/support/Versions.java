package handover.support;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.geo.LatLon;
import handover.io.DossierReader;
import handover.time.EdtfDate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/// Other versions of dossiers, put together in code.
public final class Versions {
    /// The shipped dossier.
    public static final Dossier NOW = Objects.requireNonNull(DossierReader.bundled().dossier());

    /// A made-up earlier version of it: without Ménaka; with Léré, which is gone now; with Gao
    /// elsewhere and under another name; with other days and grades on Kidal and Ber, another
    /// letter for a source, and with one claim less on Aguelhok.
    public static final Dossier EARLIER = earlier();

    private Versions() {}

    /// The same dossier with other sites, sources and claims.
    public static Dossier with(
            Dossier dossier, List<Site> sites, List<Source> sources, List<Claim> claims) {
        return new Dossier(
                dossier.id(),
                "0.9.0",
                dossier.title(),
                dossier.summary(),
                dossier.days(),
                dossier.view(),
                dossier.limits(),
                dossier.counting(),
                sites,
                sources,
                claims,
                dossier.figures(),
                dossier.baselines(),
                dossier.events(),
                dossier.elsewhere(),
                dossier.contradictions(),
                dossier.scope(),
                "0123456789abcdef".repeat(4),
                Dossier.Index.of(sites, sources, claims));
    }

    private static Dossier earlier() {
        Site gao = NOW.site("gao").orElseThrow();
        List<Site> sites = new ArrayList<>(NOW.sites());
        sites.removeIf(site -> site.id().equals("menaka"));
        sites.replaceAll(
                site ->
                        site.id().equals("gao")
                                ? renamed(site, "gao", "Gao airport", new LatLon(16.5, -0.0055))
                                : site);
        sites.add(renamed(gao, "lere", "Léré", new LatLon(15.71, -4.91)));
        List<Claim> claims = new ArrayList<>(NOW.claims());
        claims.removeIf(claim -> "menaka".equals(claim.site()));
        claims.removeIf(claim -> claim.id().equals("aguelhok-departure-un_kid"));
        change(claims, "kidal-departure-un_kid", one -> graded(dated(one, "2023-11-02"), 3));
        change(claims, "ber-departure-aa_ber", one -> graded(one, 4));
        List<Source> sources = new ArrayList<>(NOW.sources());
        sources.replaceAll(one -> one.id().equals("un_bergou") ? relied(one) : one);
        return with(NOW, List.copyOf(sites), List.copyOf(sources), List.copyOf(claims));
    }

    private static void change(List<Claim> claims, String id, UnaryOperator<Claim> how) {
        claims.replaceAll(one -> one.id().equals(id) ? how.apply(one) : one);
    }

    /// A site of another name in another place.
    public static Site renamed(Site site, String id, String name, LatLon at) {
        return new Site(
                id,
                site.order(),
                new Localized(name, name),
                site.variants(),
                site.kind(),
                site.role(),
                site.region(),
                site.contingents(),
                at,
                site.point(),
                site.precision(),
                site.coordinateSource(),
                site.note(),
                site.alternatives());
    }

    /// A claim with another day.
    public static Claim dated(Claim claim, String date) {
        return new Claim(
                claim.id(),
                claim.site(),
                claim.source(),
                claim.kind(),
                EdtfDate.parse(date),
                claim.certainty(),
                claim.credibility(),
                claim.credibilityWhy(),
                claim.quote(),
                claim.paraphrase(),
                claim.gloss(),
                claim.count(),
                claim.endsOpenSites());
    }

    /// A claim with another figure.
    public static Claim graded(Claim claim, int credibility) {
        return new Claim(
                claim.id(),
                claim.site(),
                claim.source(),
                claim.kind(),
                claim.date(),
                claim.certainty(),
                credibility,
                claim.credibilityWhy(),
                claim.quote(),
                claim.paraphrase(),
                claim.gloss(),
                claim.count(),
                claim.endsOpenSites());
    }

    private static Source relied(Source source) {
        return new Source(
                source.id(),
                source.publisher(),
                source.title(),
                source.author(),
                source.issued(),
                source.issuedBasis(),
                source.language(),
                source.url(),
                source.voice(),
                source.kind(),
                Reliability.C,
                source.reliabilityWhy(),
                source.article(),
                source.partisan(),
                source.note());
    }
}
