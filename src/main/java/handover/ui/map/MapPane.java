package handover.ui.map;

import handover.basemap.Basemap;
import handover.dossier.Site;
import handover.geo.Size;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.MapSheet;
import handover.paint.Palette;
import handover.paint.Together;
import handover.revision.Kind;
import handover.revision.News;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.ui.common.Motion;
import handover.ui.common.Ripples;
import handover.words.RevisionWords;
import handover.words.Texts;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The map: the painted sheet, its gestures, and what floats above it.
public final class MapPane extends Region {
    private final AtlasState state;
    private final Basemap basemap;
    private final MapSheet sheet = new MapSheet();
    private final MapCamera camera;
    private final Ripples ripples = new Ripples(Motion::reduced);
    private @Nullable ZoomButtons buttons;
    private @Nullable HoverCard card;
    private @Nullable RasterLayer raster;

    /// A map of `state` over `basemap`, with nothing above it yet: it can be seen before the first
    /// control of the program is made.
    public MapPane(AtlasState state, Basemap basemap) {
        this.state = state;
        this.basemap = basemap;
        Choices choices = state.choices();
        camera = new MapCamera(state.dossier(), choices.camera(), choices.view());
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(spoken());
        setMinSize(320, 240);
        // A new scene lays out the sheet alone, and not the window around it.
        sheet.setManaged(false);
        getChildren().addAll(sheet, ripples);
        state.moment().subscribe((before, after) -> ripples.spread(before, after, scene()));
        choices.camera().subscribe(ripples::clear);
        DragGesture.on(sheet, camera);
        WheelGesture.on(sheet, camera);
        SelectGesture.on(sheet, new Places(sheet), choices, camera, this::tell);
        sheet.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        for (Observable seen :
                List.of(
                        state.moment(),
                        choices.camera(),
                        choices.selected(),
                        choices.hovered(),
                        choices.locale(),
                        choices.theme(),
                        state.compare().running(),
                        state.revision().news(),
                        focusedProperty())) {
            seen.addListener(changed -> repaint());
        }
        choices.tilesShown().subscribe(this::layTiles);
    }

    /// Puts above the map what floats there: the buttons, and what is said of the site under the
    /// pointer. Once.
    public void furnish() {
        var floating = new ZoomButtons(camera, state.choices().locale());
        var hover = new HoverCard(state);
        buttons = floating;
        card = hover;
        getChildren().addAll(hover, floating);
    }

    /// The selected site in words, since Tab selects here, and the day's sentence.
    private StringBinding spoken() {
        Choices choices = state.choices();
        return Bindings.createStringBinding(
                () -> {
                    Site site = choices.selected().get();
                    String day = withNews(withGroups(state.sentence().get()));
                    if (site == null) {
                        return day;
                    }
                    String name = site.name().in(choices.locale().get());
                    String now = state.sentences().state(state.moment().get().state(site.id()));
                    return Texts.in(choices.locale().get())
                            .get("window.map.selected", name, now, day);
                },
                state.sentence(),
                state.revision().news(),
                choices.selected(),
                choices.camera());
    }

    /// Of many sites, how the map shows them.
    private String withGroups(String day) {
        MapSheet.Shown shown = sheet.shownSites();
        Texts texts = Texts.in(state.choices().locale().get());
        return shown.together() == 0
                ? day
                : texts.get(
                        "map.cluster.shown",
                        day,
                        texts.number(shown.singles()),
                        texts.number(shown.together()));
    }

    /// What the map marks since an earlier version, and of the selected site.
    private String withNews(String day) {
        News news = state.revision().news().get();
        if (news == null) {
            return day;
        }
        Locale locale = state.choices().locale().get();
        Site site = state.choices().selected().get();
        Kind kind = site == null ? null : news.marks().get(site.id());
        var words = new RevisionWords(news, locale);
        Texts texts = Texts.in(locale);
        String all = texts.get("revision.spoken", day, words.since());
        return kind == null ? all : texts.get("revision.spoken.selected", all, words.kind(kind));
    }

    /// What lies where on the sheet.
    private record Places(MapSheet sheet) implements SelectGesture.Places {
        @Override
        public Optional<Site> siteAt(double x, double y) {
            return sheet.siteAt(x, y);
        }

        @Override
        public Optional<Together> togetherAt(double x, double y) {
            return sheet.togetherAt(x, y);
        }
    }

    private void tell(@Nullable Together together) {
        if (card != null) {
            card.tell(together, camera.view());
        }
    }

    /// Shows tiles from a folder beneath the map.
    public void useTiles(Path folder) {
        TileFolder.choose(folder);
        state.choices().tilesShown().set(false);
        state.choices().tilesShown().set(true);
    }

    /// Zooms by half steps; negative moves away.
    public void zoom(int steps) {
        camera.zoom(steps);
    }

    /// Frames all sites again.
    public void home() {
        camera.home();
    }

    /// Whether all sites are framed, as they are until somebody moves the map.
    public boolean isHome() {
        return camera.isHome();
    }

    /// Brings a site into view.
    public void reveal(Site site) {
        camera.reveal(site.at());
    }

    /// What moves it.
    MapCamera camera() {
        return camera;
    }

    /// The scene as it is on the screen.
    public MapScene scene() {
        Choices choices = state.choices();
        boolean imagery = choices.tilesShown().get();
        Furniture usual = imagery ? Furniture.ALL.overImagery() : Furniture.ALL;
        return new MapScene(
                basemap,
                state.chronology().get(),
                state.moment().get(),
                choices.camera().get(),
                camera.view(),
                choices.selected().get(),
                choices.hovered().get(),
                choices.locale().get(),
                Palette.of(choices.theme().get()),
                usual.withNews(state.revision().news().get()));
    }

    private void repaint() {
        if (getWidth() > 0 && getHeight() > 0 && !state.compare().running().get()) {
            sheet.show(scene());
            if (card != null) {
                card.follow(camera.view());
            }
            if (raster != null) {
                raster.show(state.choices().camera().get());
            }
        }
    }

    private void layTiles(boolean shown) {
        if (shown && raster == null) {
            raster = new RasterLayer();
            getChildren().addFirst(raster);
        } else if (!shown && raster != null) {
            getChildren().remove(raster);
            raster = null;
        }
        repaint();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        sheet.resizeRelocate(0, 0, width, height);
        if (raster != null) {
            raster.resizeRelocate(0, 0, width, height);
        }
        if (buttons != null) {
            buttons.autosize();
            buttons.relocate(snapPositionX(width - buttons.getWidth() - 16), 16);
        }
        var size = new Size(width, height);
        if (!size.equals(camera.view())) {
            camera.resized(size);
            repaint();
        }
    }
}
