package handover.dossier;

import handover.geo.Bounds;
import handover.time.DayRange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that is known, in the order of its file. Immutable; whatever is shown is computed
/// from it.
///
/// @param days the days that the timeline spans
/// @param view what the map shows when nothing else is asked for
/// @param limits what the dossier does not know, in words
/// @param scope what it says about itself
/// @param sha256 of the dossier's file, in lower-case hex
public record Dossier(
        String id,
        String version,
        Localized title,
        Localized summary,
        DayRange days,
        Bounds view,
        List<Localized> limits,
        List<CountingRule> counting,
        List<Site> sites,
        List<Source> sources,
        List<Claim> claims,
        List<Figure> figures,
        List<Baseline> baselines,
        List<MissionEvent> events,
        List<OtherPlace> elsewhere,
        List<KnownContradiction> contradictions,
        Scope scope,
        String sha256,
        Index index) {

    /// A dossier that says nothing about itself.
    public Dossier(
            String id,
            String version,
            Localized title,
            Localized summary,
            DayRange days,
            Bounds view,
            List<Localized> limits,
            List<CountingRule> counting,
            List<Site> sites,
            List<Source> sources,
            List<Claim> claims,
            List<Figure> figures,
            List<Baseline> baselines,
            List<MissionEvent> events,
            List<OtherPlace> elsewhere,
            List<KnownContradiction> contradictions,
            String sha256,
            Index index) {
        this(
                id,
                version,
                title,
                summary,
                days,
                view,
                limits,
                counting,
                sites,
                sources,
                claims,
                figures,
                baselines,
                events,
                elsewhere,
                contradictions,
                Scope.NONE,
                sha256,
                index);
    }

    /// Looks up by id; made once with the dossier.
    public record Index(
            Map<String, Site> sites, Map<String, Source> sources, Map<String, List<Claim>> claims) {
        /// The index of these lists. The ids must be unique, which reading has checked.
        public static Index of(List<Site> sites, List<Source> sources, List<Claim> claims) {
            return new Index(byId(sites, Site::id), byId(sources, Source::id), bySite(claims));
        }

        /// Claims by the id of their site, each in the order of the list.
        public static Map<String, List<Claim>> bySite(List<Claim> claims) {
            return claims.stream()
                    .filter(claim -> claim.site() != null)
                    .collect(
                            Collectors.groupingBy(
                                    claim -> Objects.requireNonNull(claim.site()),
                                    Collectors.toUnmodifiableList()));
        }

        private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
            return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
        }
    }

    /// The site with this id, if there is one.
    public Optional<Site> site(String siteId) {
        return Optional.ofNullable(index.sites().get(siteId));
    }

    /// The source of something in this dossier. Reading has checked that every id resolves.
    public Source source(String sourceId) {
        var source = index.sources().get(sourceId);
        if (source == null) {
            throw new IllegalArgumentException("no source " + sourceId);
        }
        return source;
    }

    /// The sources whose whole text is shipped.
    public List<Source> bundled() {
        return sources.stream().filter(Source::bundled).toList();
    }

    /// All claims about a site, in the dossier's order.
    public List<Claim> claimsOn(String siteId) {
        return index.claims().getOrDefault(siteId, List.of());
    }
}
