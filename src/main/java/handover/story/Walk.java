package handover.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The stops of a briefing in their order.
///
/// @param stops in the order in which they are shown
public record Walk(List<Stop> stops) {
    /// What a walk goes through.
    public enum Through {
        /// Every day on which something becomes different.
        CHANGES,
        /// The analyst's scenes.
        SCENES,
        /// Both, mixed.
        BOTH
    }

    /// Copies the list.
    public Walk {
        stops = List.copyOf(stops);
    }

    /// The walk through scenes and changes. Mixed, the scenes keep the analyst's order; between two
    /// of them come the changes that lie between their days, and after the last one the changes
    /// after it. A change on the day of a scene is left out, since the scene shows it. A scene that
    /// looks back does not bring changes back that have been shown.
    ///
    /// @param changes days on which something becomes different, ascending
    public static Walk of(Story story, List<LocalDate> changes, Through through) {
        List<Stop> stops = new ArrayList<>();
        int shown = 0;
        for (StoryScene scene :
                through == Through.CHANGES ? Story.EMPTY.scenes() : story.scenes()) {
            LocalDate day = scene.viewpoint().day();
            while (through == Through.BOTH
                    && shown < changes.size()
                    && changes.get(shown).isBefore(day)) {
                stops.add(new Stop.OfChange(changes.get(shown++)));
            }
            if (shown < changes.size() && changes.get(shown).equals(day)) {
                shown++;
            }
            stops.add(new Stop.OfScene(scene));
        }
        if (through != Through.SCENES) {
            changes.subList(shown, changes.size())
                    .forEach(day -> stops.add(new Stop.OfChange(day)));
        }
        return new Walk(stops);
    }
}
