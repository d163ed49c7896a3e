package handover.state;

import handover.story.Walk;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How the analyst wants to go through a briefing.
public final class BriefingChoices {
    private final ObjectProperty<Walk.Through> through =
            new SimpleObjectProperty<>(Walk.Through.BOTH);
    private final BooleanProperty flying = new SimpleBooleanProperty();
    private final BooleanProperty looping = new SimpleBooleanProperty();
    private final BooleanProperty legend = new SimpleBooleanProperty();

    BriefingChoices() {}

    /// What the walk goes through.
    public ObjectProperty<Walk.Through> through() {
        return through;
    }

    /// Whether the map flies to the sites of each change.
    public BooleanProperty flying() {
        return flying;
    }

    /// Whether playing begins again at the end.
    public BooleanProperty looping() {
        return looping;
    }

    /// Whether the legend stands on the picture.
    public BooleanProperty legend() {
        return legend;
    }
}
