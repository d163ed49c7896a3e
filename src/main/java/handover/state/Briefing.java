package handover.state;

import handover.chronology.Change;
import handover.chronology.Chronology;
import handover.dossier.Site;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.LatLon;
import handover.geo.Size;
import handover.story.Framing;
import handover.story.Place;
import handover.story.Stop;
import handover.story.Story;
import handover.story.Trail;
import handover.story.Viewpoint;
import handover.story.Walk;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The course of a briefing: from stop to stop, and every move can be taken back. When it ends,
/// everything is looked at as before.
public final class Briefing {
    private static final Place NOWHERE = new Place(new Walk(List.of()), -1, false);

    private static final double ZOOM_STEP = 0.5;
    private static final double FARTHEST = 3.5;
    private static final double CLOSEST = 12;

    private final AtlasState state;
    private final BriefingChoices choices = new BriefingChoices();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(NOWHERE);
    private final ObjectProperty<Cover> cover = new SimpleObjectProperty<>(Cover.NONE);
    private final Trail<Left> trail = new Trail<>();
    private Pilot pilot = new Still();
    private Insets clear = Insets.NONE;
    private Chronology own;
    private @Nullable Viewpoint before;
    private @Nullable Camera heading;
    private boolean whole;
    private boolean visiting;

    /// What a move leaves behind.
    private record Left(Viewpoint seen, Place place) {}

    /// Moves at once.
    private final class Still implements Pilot {
        @Override
        public void fly(Camera to) {
            state.choices().camera().set(to);
        }

        @Override
        public boolean flying() {
            return false;
        }

        @Override
        public void stop() {}
    }

    Briefing(AtlasState state) {
        this.state = state;
        own = state.chronology().get();
        state.day().subscribe(this::wander);
    }

    /// How the analyst wants to go through it.
    public BriefingChoices choices() {
        return choices;
    }

    /// Whether a briefing is going on.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Where it is in its walk.
    public ReadOnlyObjectProperty<Place> place() {
        return place.getReadOnlyProperty();
    }

    /// What hides the picture.
    public ObjectProperty<Cover> cover() {
        return cover;
    }

    /// The dossier through the lens that the walk was made with: every change is seen through it,
    /// whatever lens a scene before it had.
    public Chronology own() {
        return own;
    }

    /// Whether playing begins again at the end.
    public boolean loops() {
        return running.get() && choices.looping().get();
    }

    /// Begins with what is looked at.
    ///
    /// @param pilot moves the camera where the map is to fly
    /// @param whole whether all sites are framed; they then will be in the picture of the briefing
    public void start(Pilot pilot, boolean whole) {
        this.pilot = pilot;
        this.whole = whole;
        before = state.viewpoint();
        own = state.chronology().get();
        trail.clear();
        state.choices().playing().set(false);
        state.choices().hovered().set(null);
        cover.set(Cover.NONE);
        place.set(Place.of(walk(), state.viewpoint()));
        running.set(true);
    }

    /// The stops: the first day, on which the story begins, counts as a change.
    private Walk walk() {
        Story story = state.desk().story().get();
        var through = story.isEmpty() ? Walk.Through.CHANGES : choices.through().get();
        List<LocalDate> days = new ArrayList<>(own.changeDays());
        LocalDate first = state.dossier().days().first();
        if (!days.contains(first)) {
            days.addFirst(first);
        }
        return Walk.of(story, days, through);
    }

    /// Ends it: what was looked at before is looked at again.
    public void end() {
        Viewpoint back = before;
        if (back == null) {
            return;
        }
        pilot.stop();
        running.set(false);
        before = null;
        state.choices().playing().set(false);
        state.choices().hovered().set(null);
        state.choices().view().set(back.view());
        state.lookAt(back);
        cover.set(Cover.NONE);
        place.set(NOWHERE);
    }

    /// The picture has this size now; the same ground stays in view.
    ///
    /// @param covered what stands at its edges, to keep what is shown clear of
    public void seenIn(Size size, Insets covered) {
        clear = covered;
        Size old = state.choices().view().get();
        if (!size.equals(old)) {
            Camera camera = state.choices().camera().get();
            state.choices().view().set(size);
            state.choices().camera().set(whole ? frameAll() : camera.toward(old, size));
        }
    }

    private Camera frameAll() {
        Size view = state.choices().view().get();
        double margin = view.height() / 40;
        return Camera.fit(
                state.dossier().view(), view, new Insets(margin, margin, margin, clear.left() / 3));
    }

    /// Goes to the next stop.
    ///
    /// @return whether there is one
    public boolean next() {
        return visit(place.get().next());
    }

    /// Goes to the previous stop.
    ///
    /// @return whether there is one
    public boolean previous() {
        return visit(place.get().previous());
    }

    /// Goes to the first stop.
    public void first() {
        visit(place.get().first());
    }

    /// Goes to the last stop.
    public void last() {
        visit(place.get().last());
    }

    private boolean visit(Optional<Place> to) {
        to.ifPresent(
                next -> {
                    remember();
                    state.choices().playing().set(false);
                    next.stop().ifPresent(this::show);
                    place.set(next);
                });
        return to.isPresent();
    }

    /// A change is seen as the speaker looks already.
    private void show(Stop stop) {
        switch (stop) {
            case Stop.OfScene(var scene) -> look(scene.viewpoint(), true);
            case Stop.OfChange(var day) -> {
                Viewpoint now = state.viewpoint();
                look(
                        new Viewpoint(day, now.camera(), now.view(), now.selected(), own.lens()),
                        false);
                if (choices.flying().get()) {
                    setOut(framed(day));
                }
            }
        }
    }

    private Camera framed(LocalDate day) {
        List<LatLon> places = own.changesOn(day).stream().map(Change::site).map(Site::at).toList();
        return places.isEmpty()
                ? frameAll()
                : Framing.around(places, state.choices().view().get(), clear);
    }

    private void look(Viewpoint at, boolean moves) {
        visiting = true;
        Viewpoint now = state.viewpoint();
        state.lookAt(new Viewpoint(at.day(), now.camera(), now.view(), at.selected(), at.lens()));
        visiting = false;
        if (moves) {
            setOut(at.cameraIn(state.choices().view().get()));
        }
    }

    private void setOut(Camera to) {
        whole = false;
        heading = to;
        if (choices.flying().get()) {
            pilot.fly(to);
        } else {
            pilot.stop();
            state.choices().camera().set(to);
        }
    }

    /// Remembers what is seen, to come back to it; while the map flies, what it flies to. Before
    /// everything that is not a step from stop to stop, such as a hand on the timeline.
    public void remember() {
        Viewpoint now = state.viewpoint();
        Camera to = heading;
        Camera camera = pilot.flying() && to != null ? to : now.camera();
        trail.leave(
                new Left(
                        new Viewpoint(now.day(), camera, now.view(), now.selected(), now.lens()),
                        place.get()));
    }

    /// Takes the last move back.
    ///
    /// @return whether there was one
    public boolean back() {
        Optional<Left> last = trail.back();
        last.ifPresent(
                left -> {
                    state.choices().playing().set(false);
                    look(left.seen(), true);
                    place.set(left.place());
                });
        return last.isPresent();
    }

    /// Goes some days on, or back if negative.
    public void step(long days) {
        remember();
        state.choices().playing().set(false);
        state.step(days);
    }

    /// Lets the days go by, or stops them.
    public void playOrPause() {
        boolean playing = state.choices().playing().get();
        if (!playing) {
            remember();
        }
        state.choices().playing().set(!playing);
    }

    /// Frames all sites.
    public void home() {
        remember();
        setOut(frameAll());
        whole = true;
    }

    /// Comes nearer by half steps, or goes further away if negative.
    public void zoom(int steps) {
        remember();
        pilot.stop();
        whole = false;
        Camera now = state.choices().camera().get();
        double zoom = Math.clamp(now.zoom() + steps * ZOOM_STEP, FARTHEST, CLOSEST);
        state.choices().camera().set(new Camera(now.centreX(), now.centreY(), zoom));
    }

    private void wander(LocalDate day) {
        if (running.get() && !visiting) {
            place.set(place.get().at(day));
        }
    }
}
