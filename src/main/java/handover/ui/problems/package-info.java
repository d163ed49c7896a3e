/// The list of what is wrong with a dossier, and the places in its file.
package handover.ui.problems;
