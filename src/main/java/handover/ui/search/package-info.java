/// The search: one field in the bar, and the list of what was found below it.
package handover.ui.search;
