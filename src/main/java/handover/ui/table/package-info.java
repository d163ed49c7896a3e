/// The map's twin for those who read rather than look: all sites as a table that can be sorted,
/// filtered, copied and saved.
package handover.ui.table;
