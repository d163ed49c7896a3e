/// What an analyst prepares for a briefing: scenes in an order, and the walk through them. Values
/// only: no nodes, no files.
package handover.story;
