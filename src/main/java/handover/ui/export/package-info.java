/// Exporting many pictures at once: what is wanted, and how far it has come.
package handover.ui.export;
