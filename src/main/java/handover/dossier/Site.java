package handover.dossier;

import handover.geo.LatLon;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A place on the map: a base, or the headquarters. It has no date of its own: what is known about
/// its end is computed from claims.
///
/// @param order place in the order of the withdrawal as the dossier tells it, from 1
/// @param variants every spelling that sources use, for search
/// @param role what kind of camp it was
/// @param contingents who was stationed there, if known
/// @param at where the mark is drawn
/// @param point what `at` points at, in words
/// @param coordinateSource id of the source of `at`
/// @param note what a reader should know about `at`
public record Site(
        String id,
        int order,
        Localized name,
        List<String> variants,
        SiteKind kind,
        Localized role,
        Localized region,
        @Nullable Localized contingents,
        LatLon at,
        Localized point,
        PointPrecision precision,
        String coordinateSource,
        @Nullable Localized note,
        List<OtherPoint> alternatives) {

    /// Another published point for the same site.
    ///
    /// @param source id of the source that gives it
    public record OtherPoint(LatLon at, Localized point, String source) {}
}
