/// The method page: how to read the map, made from the dossier and the texts.
package handover.ui.method;
