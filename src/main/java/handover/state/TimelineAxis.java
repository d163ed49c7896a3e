package handover.state;

/// What the length of the timeline stands for.
public enum TimelineAxis {
    /// Every day is as long as the next.
    BY_DATE,
    /// Every change is as far from the next.
    BY_EVENT
}
