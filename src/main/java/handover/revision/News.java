package handover.revision;

import handover.chronology.Chronology;
import handover.chronology.Difference;
import handover.chronology.Difference.Aspect;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.SiteState;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.dossier.Source;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What a revision means through a lens: whose end is another one now, and which sites it is about.
///
/// @param endings the sites of both versions of which the last day says something else, in the
///     order of the later version: state, dispute or days
/// @param marks what has become of each site that the revision is about, by its id: of the later
///     version's, then of those that are gone
/// @param gone the sites that are gone, in the order of the earlier version
public record News(
        Revision revision, List<Difference> endings, Map<String, Kind> marks, List<Site> gone) {
    private static final Set<Aspect> SEEN =
            Collections.unmodifiableSet(EnumSet.of(Aspect.STATUS, Aspect.DISPUTED, Aspect.DAYS));

    /// Copies all three.
    public News {
        endings = List.copyOf(endings);
        gone = List.copyOf(gone);
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    }

    /// Reads both versions through a lens; the earlier one through one like it, if it counts
    /// otherwise.
    public static News of(Revision revision, Lens lens) {
        return of(revision, Chronology.of(revision.after(), lens));
    }

    /// Reads both versions through a lens.
    ///
    /// @param after the later version through the lens
    public static News of(Revision revision, Chronology after) {
        Dossier earlier = revision.before();
        Chronology before = Chronology.of(earlier, after.lens().fitted(earlier));
        List<Difference> endings = endings(before, after);
        return new News(revision, endings, marks(revision, endings), revision.gone());
    }

    private static List<Difference> endings(Chronology before, Chronology after) {
        LocalDate one = before.dossier().days().last();
        LocalDate other = after.dossier().days().last();
        LocalDate last = one.isAfter(other) ? one : other;
        Moment was = before.on(last);
        List<Difference> found = new ArrayList<>();
        for (SiteState now : after.on(last).states()) {
            Integer place = was.places().get(now.site().id());
            if (place != null) {
                var difference = new Difference(was.states().get(place), now);
                if (!Collections.disjoint(difference.aspects(), SEEN)) {
                    found.add(difference);
                }
            }
        }
        return found;
    }

    private static Map<String, Kind> marks(Revision revision, List<Difference> endings) {
        Set<String> touched = new HashSet<>();
        endings.forEach(one -> touched.add(one.site().id()));
        for (Edit<Claim> edit : revision.claims()) {
            add(touched, edit.before());
            add(touched, edit.after());
        }
        touched.addAll(graded(revision));
        Map<String, Kind> own = new LinkedHashMap<>();
        revision.sites().forEach(edit -> own.put(edit.latest().id(), edit.kind()));
        Map<String, Kind> marks = new LinkedHashMap<>();
        for (Site site : revision.after().sites()) {
            Kind kind = own.get(site.id());
            if (kind != null || touched.contains(site.id())) {
                marks.put(site.id(), kind == null ? Kind.CHANGED : kind);
            }
        }
        revision.gone().forEach(site -> marks.put(site.id(), Kind.GONE));
        return marks;
    }

    private static void add(Set<String> touched, @Nullable Claim claim) {
        if (claim != null && claim.site() != null) {
            touched.add(claim.site());
        }
    }

    /// Where a source is graded otherwise, so is all that it says.
    private static Set<String> graded(Revision revision) {
        Set<String> sources = new HashSet<>();
        for (Edit<Source> edit : revision.sources()) {
            if (edit.in(Part.GRADE)) {
                sources.add(edit.latest().id());
            }
        }
        Set<String> sites = new HashSet<>();
        for (Claim claim : revision.after().claims()) {
            if (claim.site() != null && sources.contains(claim.source())) {
                sites.add(Objects.requireNonNull(claim.site()));
            }
        }
        return sites;
    }

    /// Whether nothing is another, nor follows.
    public boolean isEmpty() {
        return revision.isEmpty() && endings.isEmpty();
    }

    /// How many sites are marked so.
    public int count(Kind kind) {
        return (int) marks.values().stream().filter(kind::equals).count();
    }
}
