package handover.ui.evidence;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Claim;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.io.DossierReader;

import java.util.Objects;

/// The dossier that is shipped, for tests about what it holds.
final class Minusma {
    static final Dossier DOSSIER = Objects.requireNonNull(DossierReader.bundled().dossier());

    private Minusma() {}

    static Chronology usual() {
        return Chronology.of(DOSSIER, Lens.DEFAULT);
    }

    static Site site(String id) {
        return DOSSIER.site(id).orElseThrow();
    }

    static Claim claim(String id) {
        return DOSSIER.claims().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    static Exhibit exhibit(String id) {
        return Exhibit.of(claim(id), DOSSIER);
    }
}
