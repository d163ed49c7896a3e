/// Who held what on a day: claims and a lens become endings, endings and a day become states.
/// Pure; no files, no screens, no clocks.
package handover.chronology;
