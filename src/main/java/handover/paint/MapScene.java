package handover.paint;

import handover.basemap.Basemap;
import handover.chronology.Chronology;
import handover.chronology.Moment;
import handover.dossier.Site;
import handover.geo.Camera;
import handover.geo.Size;
import handover.words.Sentences;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// All that a map shows, in one value: two equal scenes are painted as the same pixels.
///
/// @param basemap the land under it all
/// @param chronology the dossier through a lens
/// @param moment the day that is shown; of this chronology
/// @param camera what part of the map is seen
/// @param size of the map in logical pixels
/// @param selected the site with a ring around, or null
/// @param hovered the site under the pointer, or null
/// @param locale language of all words
/// @param palette the colours
/// @param furniture what stands on the map
public record MapScene(
        Basemap basemap,
        Chronology chronology,
        Moment moment,
        Camera camera,
        Size size,
        @Nullable Site selected,
        @Nullable Site hovered,
        Locale locale,
        Palette palette,
        Furniture furniture) {

    /// The words for this scene.
    public Sentences sentences() {
        return new Sentences(chronology, locale);
    }

    /// The same scene in another view.
    public MapScene seenBy(Camera otherCamera, Size otherSize) {
        return new MapScene(
                basemap,
                chronology,
                moment,
                otherCamera,
                otherSize,
                selected,
                hovered,
                locale,
                palette,
                furniture);
    }

    /// The same scene on another day.
    public MapScene on(Moment other) {
        return new MapScene(
                basemap,
                chronology,
                other,
                camera,
                size,
                selected,
                hovered,
                locale,
                palette,
                furniture);
    }

    /// The same scene with the dossier seen otherwise.
    ///
    /// @param other of `through`
    public MapScene seen(Chronology through, Moment other) {
        return new MapScene(
                basemap, through, other, camera, size, selected, hovered, locale, palette,
                furniture);
    }

    /// The same scene with other sites marked out.
    public MapScene pointing(@Nullable Site select, @Nullable Site hover) {
        return new MapScene(
                basemap,
                chronology,
                moment,
                camera,
                size,
                select,
                hover,
                locale,
                palette,
                furniture);
    }

    /// The same scene in other colours.
    public MapScene in(Palette other) {
        return new MapScene(
                basemap,
                chronology,
                moment,
                camera,
                size,
                selected,
                hovered,
                locale,
                other,
                furniture);
    }

    /// The same scene in another language.
    public MapScene in(Locale other) {
        return new MapScene(
                basemap,
                chronology,
                moment,
                camera,
                size,
                selected,
                hovered,
                other,
                palette,
                furniture);
    }

    /// The same scene with other things on the map.
    public MapScene with(Furniture other) {
        return new MapScene(
                basemap,
                chronology,
                moment,
                camera,
                size,
                selected,
                hovered,
                locale,
                palette,
                other);
    }
}
