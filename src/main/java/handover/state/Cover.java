package handover.state;

/// What hides the picture of a briefing.
public enum Cover {
    NONE,
    BLACK,
    WHITE
}
