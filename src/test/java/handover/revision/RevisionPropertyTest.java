package handover.revision;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Difference;
import handover.chronology.Lens;
import handover.chronology.RandomDossiers;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.support.Versions;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is another, for any two dossiers with the same ids.
@Domain(RandomDossiers.class)
@Domain(DomainContext.Global.class)
class RevisionPropertyTest {

    /// A dossier without the sites whose bit is not set, and without their claims.
    private static Dossier part(Dossier dossier, int bits) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < dossier.sites().size(); i++) {
            if ((bits >> i & 1) == 1) {
                sites.add(dossier.sites().get(i));
            }
        }
        List<String> ids = sites.stream().map(Site::id).toList();
        List<Claim> claims =
                dossier.claims().stream()
                        .filter(one -> one.site() == null || ids.contains(one.site()))
                        .toList();
        return Versions.with(dossier, List.copyOf(sites), dossier.sources(), claims);
    }

    @Property
    void aDossierDoesNotDifferFromItself(
            @ForAll Dossier dossier,
            @ForAll @IntRange(min = 1, max = 7) int bits,
            @ForAll Lens lens) {
        Dossier one = part(dossier, bits);
        News news = News.of(Revision.of(one, part(dossier, bits)), lens);
        assertThat(news.isEmpty()).isTrue();
        assertThat(news.marks()).isEmpty();
    }

    @Property
    void swappingTheVersionsSwapsNewAndGone(
            @ForAll Dossier one,
            @ForAll Dossier two,
            @ForAll @IntRange(min = 1, max = 7) int bits,
            @ForAll @IntRange(min = 1, max = 7) int others,
            @ForAll Lens lens) {
        Revision there = Revision.of(part(one, bits), part(two, others));
        Revision back = there.swapped();
        assertThat(swapped(back.sites())).containsExactlyInAnyOrderElementsOf(there.sites());
        assertThat(swapped(back.claims())).containsExactlyInAnyOrderElementsOf(there.claims());
        assertThat(swapped(back.sources())).containsExactlyInAnyOrderElementsOf(there.sources());
        assertThat(back.rest()).isEqualTo(there.rest());
        Map<String, Kind> marks = new HashMap<>();
        News.of(back, lens).marks().forEach((site, kind) -> marks.put(site, kind.swapped()));
        assertThat(marks.keySet()).isEqualTo(News.of(there, lens).marks().keySet());
        assertThat(News.of(back, lens).endings().stream().map(Difference::swapped).toList())
                .containsExactlyInAnyOrderElementsOf(News.of(there, lens).endings());
    }

    private static <T> List<Edit<T>> swapped(List<Edit<T>> edits) {
        return edits.stream()
                .map(
                        edit ->
                                new Edit<>(
                                        edit.kind().swapped(),
                                        edit.after(),
                                        edit.before(),
                                        edit.parts()))
                .toList();
    }

    @Property
    void whatIsInOneOnlyIsNewOrGoneAndWhatIsEqualIsNotListed(
            @ForAll Dossier one, @ForAll Dossier two) {
        Revision revision = Revision.of(one, two);
        for (Claim claim : two.claims()) {
            boolean same = one.claims().contains(claim);
            assertThat(revision.claims().stream().anyMatch(edit -> claim.equals(edit.after())))
                    .isEqualTo(!same);
        }
        for (Claim claim : one.claims()) {
            boolean same = two.claims().contains(claim);
            assertThat(revision.claims().stream().anyMatch(edit -> claim.equals(edit.before())))
                    .isEqualTo(!same);
        }
    }

    @Property
    void whatHasChangedSaysInWhat(@ForAll Dossier one, @ForAll Dossier two) {
        Revision revision = Revision.of(one, two);
        assertThat(revision.claims())
                .allMatch(edit -> edit.parts().isEmpty() == (edit.kind() != Kind.CHANGED));
        assertThat(revision.sources())
                .allMatch(edit -> edit.parts().isEmpty() == (edit.kind() != Kind.CHANGED));
    }

    @Property
    void everySiteOfWhichSomethingIsAnotherIsMarked(
            @ForAll Dossier one, @ForAll Dossier two, @ForAll Lens lens) {
        News news = News.of(Revision.of(one, two), lens);
        for (Edit<Claim> edit : news.revision().claims()) {
            if (edit.latest().site() != null) {
                assertThat(news.marks()).containsKey(edit.latest().site());
            }
        }
        for (Difference end : news.endings()) {
            assertThat(news.marks()).containsEntry(end.site().id(), Kind.CHANGED);
        }
        assertThat(news.marks().keySet()).isSubsetOf("ber", "gao", "hq");
    }
}
