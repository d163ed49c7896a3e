package handover.dossier;

import handover.time.EdtfDate;

import org.jspecify.annotations.Nullable;

/// One source says one thing about one site, or about the whole mission. The unit of this program:
/// nothing is shown that is not a claim.
///
/// @param site id of the site; null for the whole mission
/// @param source id of the source
/// @param credibility the item's grade on the Admiralty scale, 1 (confirmed) to 6 (cannot be
/// judged)
/// @param credibilityWhy why the grade; null only for 6
/// @param quote the passage in the bundled article; null for a source that is not bundled
/// @param paraphrase what the source says, in our own words; null only beside a quote
/// @param gloss our translation of the quote into the other language
/// @param count for [ClaimKind#COUNT]
/// @param endsOpenSites for a mission claim that ends every site still open on its day
public record Claim(
        String id,
        @Nullable String site,
        String source,
        ClaimKind kind,
        EdtfDate date,
        Certainty certainty,
        int credibility,
        @Nullable Localized credibilityWhy,
        @Nullable Quote quote,
        @Nullable Localized paraphrase,
        @Nullable Gloss gloss,
        @Nullable StatedCount count,
        boolean endsOpenSites) {}
