package handover.app;

import handover.dossier.Claim;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.revision.Kind;
import handover.revision.News;
import handover.state.AtlasState;
import handover.ui.evidence.EvidencePanel;
import handover.ui.map.MapPane;
import handover.words.RevisionLine;

import java.util.Objects;

/// Where the lines about an earlier version lead in a window.
final class RevisionJumps {
    private final AtlasState state;
    private final MapPane map;
    private final EvidencePanel evidence;

    RevisionJumps(AtlasState state, MapPane map, EvidencePanel evidence) {
        this.state = state;
        this.map = map;
        this.evidence = evidence;
    }

    /// Shows on the map and in the evidence what a line is about; of what is gone, the place.
    void show(RevisionLine line) {
        String site = line.site();
        if (site != null) {
            Site now = state.dossier().site(site).orElse(null);
            state.choices().selected().set(now);
            map.reveal(now == null ? gone(site) : now);
        }
        if (line.kind() != Kind.GONE) {
            switch (line.thing()) {
                case CLAIM -> evidence.showClaim(line.id());
                case SOURCE -> showSource(state.dossier().source(line.id()));
                case SITE, REST -> {}
            }
        }
    }

    /// A site as the earlier version has it.
    private Site gone(String site) {
        News news = Objects.requireNonNull(state.revision().news().get());
        return news.revision().before().site(site).orElseThrow();
    }

    /// By the first claim that is from it, or else by its text.
    private void showSource(Source source) {
        state.dossier().claims().stream()
                .filter(claim -> claim.source().equals(source.id()))
                .findFirst()
                .ifPresentOrElse(this::showClaim, () -> read(source));
    }

    private void showClaim(Claim claim) {
        String site = claim.site();
        if (site != null) {
            state.dossier().site(site).ifPresent(map::reveal);
        }
        evidence.showClaim(claim.id());
    }

    private void read(Source source) {
        if (source.bundled()) {
            evidence.showPassage(source, 0, 0);
        }
    }
}
