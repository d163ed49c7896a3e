package handover.dossier;

import handover.geo.LatLon;

import org.jspecify.annotations.Nullable;

/// A place that sources name beside the sites and that is not counted, with the reason.
public record OtherPlace(
        String name,
        @Nullable String date,
        Localized text,
        @Nullable String source,
        @Nullable LatLon at) {}
