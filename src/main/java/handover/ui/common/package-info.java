/// Nodes that more than one part of the window shows.
package handover.ui.common;
