/// The timeline and the bar above it: how the analyst moves through the days and chooses how the
/// claims are read.
package handover.ui.timeline;
