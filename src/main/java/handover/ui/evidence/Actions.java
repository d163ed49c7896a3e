package handover.ui.evidence;

import java.util.function.Consumer;

/// What a card can ask of the panel.
///
/// @param showInArticle opens the article of an exhibit at its quote
/// @param openLink opens an address in the browser; only ever called for a click
record Actions(Consumer<Exhibit> showInArticle, Consumer<String> openLink) {}
