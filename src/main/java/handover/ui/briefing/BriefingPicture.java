package handover.ui.briefing;

import handover.basemap.Basemap;
import handover.geo.Box;
import handover.geo.Insets;
import handover.geo.Size;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.MapSheet;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.Cover;
import handover.ui.common.Motion;
import handover.ui.common.Ripples;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the room sees: the map with the day and the sentence on its plate, the thin timeline below.
/// Everything on it grows with its height, so that a small one shows the same as a large one.
final class BriefingPicture extends Region {
    private final AtlasState state;
    private final Basemap basemap;
    private final boolean leading;
    private final MapSheet sheet = new MapSheet();
    private final Ripples ripples = new Ripples(Motion::reduced);
    private final ThinTimeline timeline;
    private final Region cover = new Region();
    private final RoomPalette palette = new RoomPalette();
    private Size view = new Size(1, 1);
    private Subscription follows = Subscription.EMPTY;
    private Optional<LocalDate> said = Optional.empty();

    /// A picture that does not follow the state yet.
    ///
    /// @param leading whether this is the picture that the room sees: its map is the one that the
    /// camera is seen in, and it can be covered
    BriefingPicture(AtlasState state, Basemap basemap, boolean leading) {
        this.state = state;
        this.basemap = basemap;
        this.leading = leading;
        timeline = new ThinTimeline(state);
        getStyleClass().add("briefing-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        cover.getStyleClass().add("briefing-cover");
        cover.setVisible(false);
        getChildren().addAll(sheet, ripples, timeline, cover);
    }

    /// Follows the state from now on.
    void follow() {
        Choices choices = state.choices();
        timeline.follow();
        List<ObservableValue<?>> seen =
                List.of(
                        state.moment(),
                        choices.camera(),
                        choices.selected(),
                        choices.locale(),
                        choices.theme(),
                        state.revision().news(),
                        state.briefing().choices().legend());
        List<Subscription> all = new ArrayList<>();
        seen.forEach(value -> all.add(value.subscribe(this::repaint)));
        all.add(state.moment().subscribe((before, now) -> ripples.spread(before, now, scene())));
        all.add(choices.camera().subscribe(ripples::clear));
        if (leading) {
            all.add(state.briefing().cover().subscribe(this::hide));
        }
        all.add(state.sentence().subscribe(this::say));
        follows = Subscription.combine(all.toArray(Subscription[]::new));
    }

    /// Follows it no longer.
    void rest() {
        timeline.rest();
        ripples.clear();
        follows.unsubscribe();
    }

    private void hide(Cover now) {
        cover.setVisible(now != Cover.NONE);
        cover.getStyleClass().removeAll("black", "white");
        if (now != Cover.NONE) {
            cover.getStyleClass().add(now == Cover.BLACK ? "black" : "white");
        }
    }

    /// A screen reader hears the sentence when something has become different, not on every day.
    private void say(String sentence) {
        var changed = state.chronology().get().lastChange(state.day().get());
        if (!state.choices().playing().get() || !changed.equals(said)) {
            said = changed;
            setAccessibleText(sentence);
        }
    }

    /// What the map shows.
    MapSheet sheet() {
        return sheet;
    }

    /// The timeline below it.
    ThinTimeline timeline() {
        return timeline;
    }

    private void repaint() {
        if (getWidth() > 0 && getHeight() > 0) {
            sheet.show(scene());
        }
    }

    private MapScene scene() {
        Choices choices = state.choices();
        return new MapScene(
                basemap,
                state.chronology().get(),
                state.moment().get(),
                choices.camera().get().toward(choices.view().get(), view),
                view,
                choices.selected().get(),
                null,
                choices.locale().get(),
                palette.of(choices.theme().get(), getHeight()),
                Furniture.BRIEFING
                        .withLegend(state.briefing().choices().legend().get())
                        .withNews(state.revision().news().get()));
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double magnification = RoomPalette.magnification(height);
        double below = snapSizeY(ThinTimeline.height(magnification));
        double above = Math.max(1, height - below);
        sheet.resizeRelocate(0, 0, width, above);
        timeline.magnify(magnification);
        timeline.resizeRelocate(0, above, width, below);
        cover.resizeRelocate(0, 0, width, height);
        var size = new Size(Math.max(1, width), above);
        if (!size.equals(view)) {
            view = size;
            repaint();
            if (leading) {
                sheet.paint();
                state.briefing().seenIn(size, covered());
            }
        }
    }

    /// The plate takes the left of the picture, since everything else is lower than it is wide.
    private Insets covered() {
        double margin = view.height() / 30;
        double right =
                sheet.covered().stream()
                        .filter(box -> box.minX() < view.width() / 2)
                        .mapToDouble(Box::maxX)
                        .max()
                        .orElse(0);
        return new Insets(margin, margin, margin, Math.min(right, view.width() / 2));
    }
}
