/// Importing tables step by step: which files, what their columns hold, what is wrong with their
/// rows, where the dossier is kept.
package handover.ui.importing;
