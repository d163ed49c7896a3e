/// The evidence panel: what each source says about the selected site, word for word where its
/// article is shipped, and the article itself. Records here compute and have no nodes; classes that
/// end in `View`, `Card`, `Row` or `Panel` have nodes and compute nothing.
package handover.ui.evidence;
