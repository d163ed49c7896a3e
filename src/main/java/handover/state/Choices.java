package handover.state;

import handover.chronology.Lens;
import handover.dossier.Site;
import handover.geo.Camera;
import handover.geo.Size;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Locale;

/// What the analyst has chosen, each thing in one observable place. Views bind to it and never keep
/// a copy.
public final class Choices {
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.DEFAULT);
    private final ObjectProperty<@Nullable Site> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Site> hovered = new SimpleObjectProperty<>();
    private final ObjectProperty<Camera> camera;
    private final ObjectProperty<Size> view;
    private final ObjectProperty<Locale> locale = new SimpleObjectProperty<>(Locale.ENGLISH);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final ObjectProperty<TimelineAxis> axis =
            new SimpleObjectProperty<>(TimelineAxis.BY_DATE);
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private final IntegerProperty speed = new SimpleIntegerProperty(Playback.USUAL);
    private final BooleanProperty evidenceShown = new SimpleBooleanProperty(true);
    private final BooleanProperty tableShown = new SimpleBooleanProperty();
    private final BooleanProperty tilesShown = new SimpleBooleanProperty();
    private final BooleanProperty scenesShown = new SimpleBooleanProperty();
    private final ObjectProperty<PictureOptions> picture =
            new SimpleObjectProperty<>(PictureOptions.USUAL);

    Choices(LocalDate day, Camera camera, Size view) {
        this.day = new SimpleObjectProperty<>(day);
        this.camera = new SimpleObjectProperty<>(camera);
        this.view = new SimpleObjectProperty<>(view);
    }

    /// Takes over what is not about a dossier: how the program looks and speaks.
    public void adopt(Choices other) {
        locale.set(other.locale.get());
        theme.set(other.theme.get());
        axis.set(other.axis.get());
        speed.set(other.speed.get());
        evidenceShown.set(other.evidenceShown.get());
        picture.set(other.picture.get());
    }

    /// The day on the slider; set it through [AtlasState#goTo(LocalDate)], which keeps it in range.
    ObjectProperty<LocalDate> day() {
        return day;
    }

    /// How the claims are read.
    public ObjectProperty<Lens> lens() {
        return lens;
    }

    /// The selected site, or null.
    public ObjectProperty<@Nullable Site> selected() {
        return selected;
    }

    /// The site under the pointer, or null.
    public ObjectProperty<@Nullable Site> hovered() {
        return hovered;
    }

    /// Where the map looks.
    public ObjectProperty<Camera> camera() {
        return camera;
    }

    /// The size of the map that the camera is seen in, in logical pixels. The map sets it.
    public ObjectProperty<Size> view() {
        return view;
    }

    /// The language: English or French.
    public ObjectProperty<Locale> locale() {
        return locale;
    }

    /// How the program looks.
    public ObjectProperty<Theme> theme() {
        return theme;
    }

    /// What the timeline's length stands for.
    public ObjectProperty<TimelineAxis> axis() {
        return axis;
    }

    /// Whether the days go by.
    public BooleanProperty playing() {
        return playing;
    }

    /// How fast they go by, in days a second.
    public IntegerProperty speed() {
        return speed;
    }

    /// Whether the evidence panel is shown.
    public BooleanProperty evidenceShown() {
        return evidenceShown;
    }

    /// Whether the table stands in the place of the map.
    public BooleanProperty tableShown() {
        return tableShown;
    }

    /// Whether raster tiles are shown beneath the vectors. Off unless the analyst asks.
    public BooleanProperty tilesShown() {
        return tilesShown;
    }

    /// Whether the scenes of the briefing are shown beside the map.
    public BooleanProperty scenesShown() {
        return scenesShown;
    }

    /// How the analyst wants pictures.
    public ObjectProperty<PictureOptions> picture() {
        return picture;
    }
}
