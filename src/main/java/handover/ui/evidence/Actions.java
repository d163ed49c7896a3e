package handover.ui.evidence;

import handover.dossier.Site;

import java.util.function.Consumer;

/// What a page or a card can ask of the panel.
///
/// @param showInArticle opens the article of an exhibit at its quote
/// @param openLink opens an address in the browser; only ever called for a click
/// @param showClaim leads to the card of the claim or figure with this id
/// @param showDisputes opens the list of all disagreements
/// @param openDisputes selects a site and opens its box of disagreements
/// @param copy where copied words go
record Actions(
        Consumer<Exhibit> showInArticle,
        Consumer<String> openLink,
        Consumer<String> showClaim,
        Runnable showDisputes,
        Consumer<Site> openDisputes,
        CopyBoard copy) {}
