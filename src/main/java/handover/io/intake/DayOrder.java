package handover.io.intake;

/// Which comes first where a day is written in numbers. Never guessed.
public enum DayOrder {
    /// 31/10/2023.
    DMY,
    /// 10/31/2023.
    MDY
}
