/// What is another than in an earlier version of the dossier, as a list beside the map.
package handover.ui.revision;
