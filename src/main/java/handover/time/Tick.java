package handover.time;

import java.time.LocalDate;

/// A labelled mark on a time axis.
///
/// @param day   the day that it marks
/// @param label what stands beside it: "Jul 2023", "Aug", "2024"
/// @param major whether the label names the year; such a mark is drawn stronger
public record Tick(LocalDate day, String label, boolean major) {}
