/// Days as sources give them: exact, rough or open-ended dates, their words, and their places on
/// a timeline.
///
/// Pure: whole calendar days only, no clock, no time zone, no input or output but its own texts.
package handover.time;
