package handover.revision;

import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.revision.Edits.Trait;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Two versions of a dossier compared, thing by thing, as their ids tell them apart: what has
/// another id counts as another thing.
///
/// @param before the earlier version
/// @param after the later one
/// @param sites that have been added or changed, in the order of the later version; then those that
///     are gone, in that of the earlier one
/// @param claims likewise
/// @param sources likewise
/// @param rest what else is another
public record Revision(
        Dossier before,
        Dossier after,
        List<Edit<Site>> sites,
        List<Edit<Claim>> claims,
        List<Edit<Source>> sources,
        Set<Rest> rest) {

    private static final Edits<Site> SITES =
            new Edits<>(
                    Site::id,
                    List.of(
                            new Trait<>(Part.NAME, Site::name),
                            new Trait<>(Part.PLACE, Site::at),
                            new Trait<>(Part.KIND, Site::kind),
                            new Trait<>(Part.NOTES, Revision::notes)));

    private static final Edits<Claim> CLAIMS =
            new Edits<>(
                    Claim::id,
                    List.of(
                            new Trait<>(Part.SITE, Claim::site),
                            new Trait<>(Part.SOURCE, Claim::source),
                            new Trait<>(Part.KIND, Claim::kind),
                            new Trait<>(Part.DATE, Claim::date),
                            new Trait<>(Part.DATE, Claim::certainty),
                            new Trait<>(Part.GRADE, Claim::credibility),
                            new Trait<>(Part.QUOTE, Claim::quote),
                            new Trait<>(Part.WORDS, Claim::paraphrase),
                            new Trait<>(Part.NOTES, Revision::notes)));

    private static final Edits<Source> SOURCES =
            new Edits<>(
                    Source::id,
                    List.of(
                            new Trait<>(Part.TITLE, Source::publisher),
                            new Trait<>(Part.TITLE, Source::title),
                            new Trait<>(Part.TITLE, Source::author),
                            new Trait<>(Part.ISSUED, Source::issued),
                            new Trait<>(Part.GRADE, Source::reliability),
                            new Trait<>(Part.VOICE, Source::voice),
                            new Trait<>(Part.ADDRESS, Source::url),
                            new Trait<>(Part.ARTICLE, Source::article),
                            new Trait<>(Part.KIND, Source::kind),
                            new Trait<>(Part.NOTES, Revision::notes)));

    /// Copies the lists.
    public Revision {
        sites = List.copyOf(sites);
        claims = List.copyOf(claims);
        sources = List.copyOf(sources);
        Set<Rest> sorted = EnumSet.noneOf(Rest.class);
        sorted.addAll(rest);
        rest = Collections.unmodifiableSet(sorted);
    }

    /// Compares two versions of a dossier.
    public static Revision of(Dossier before, Dossier after) {
        Set<Rest> rest = EnumSet.noneOf(Rest.class);
        Arrays.stream(Rest.values()).filter(one -> one.differs(before, after)).forEach(rest::add);
        return new Revision(
                before,
                after,
                SITES.between(before.sites(), after.sites()),
                CLAIMS.between(before.claims(), after.claims()),
                SOURCES.between(before.sources(), after.sources()),
                rest);
    }

    /// What else a site has: nobody looks for each of these by itself.
    private static Object notes(Site site) {
        return Arrays.asList(
                site.order(),
                site.variants(),
                site.role(),
                site.region(),
                site.contingents(),
                site.point(),
                site.precision(),
                site.coordinateSource(),
                site.note(),
                site.alternatives());
    }

    private static Object notes(Claim claim) {
        return Arrays.asList(
                claim.credibilityWhy(), claim.gloss(), claim.count(), claim.endsOpenSites());
    }

    private static Object notes(Source source) {
        return Arrays.asList(
                source.issuedBasis(),
                source.language(),
                source.reliabilityWhy(),
                source.partisan(),
                source.note());
    }

    /// Whether both versions say the same.
    public boolean isEmpty() {
        return sites.isEmpty() && claims.isEmpty() && sources.isEmpty() && rest.isEmpty();
    }

    /// The sites that are gone, in the order of the earlier version.
    public List<Site> gone() {
        return sites.stream().filter(one -> one.kind() == Kind.GONE).map(Edit::was).toList();
    }

    /// The same with the versions swapped.
    public Revision swapped() {
        return of(after, before);
    }
}
