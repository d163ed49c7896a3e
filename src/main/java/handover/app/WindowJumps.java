package handover.app;

import handover.dossier.Site;
import handover.dossier.Source;
import handover.state.AtlasState;
import handover.ui.evidence.EvidencePanel;
import handover.ui.map.MapPane;
import handover.ui.search.Jumps;

import java.time.LocalDate;

/// Where the search leads in a window.
final class WindowJumps implements Jumps {
    private final AtlasState state;
    private final MapPane map;
    private final EvidencePanel evidence;
    private final Runnable front;

    /// @param front puts the focus on the map, or on what stands in its place
    WindowJumps(AtlasState state, MapPane map, EvidencePanel evidence, Runnable front) {
        this.state = state;
        this.map = map;
        this.evidence = evidence;
        this.front = front;
    }

    @Override
    public void toSite(Site site) {
        state.choices().evidenceShown().set(true);
        state.choices().selected().set(site);
        map.reveal(site);
    }

    @Override
    public void toDay(LocalDate day) {
        state.choices().playing().set(false);
        state.goTo(day);
    }

    @Override
    public void toMission() {
        state.choices().evidenceShown().set(true);
        state.choices().selected().set(null);
    }

    @Override
    public void toPassage(Source source, int start, int end) {
        state.choices().evidenceShown().set(true);
        evidence.showPassage(source, start, end);
    }

    @Override
    public void toMap() {
        front.run();
    }
}
