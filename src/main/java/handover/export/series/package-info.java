/// Many pictures at once: the pages of a briefing, and the files that hold them all. The pages are
/// plain; each kind of file has one writer.
package handover.export.series;
