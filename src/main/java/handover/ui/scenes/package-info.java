/// The scenes of the briefing, in a column beside the map.
package handover.ui.scenes;
