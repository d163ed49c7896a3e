package handover.state;

import handover.story.Story;
import handover.story.StoryScene;
import handover.story.Viewpoint;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// The story that the analyst works on: every edit can be taken back and made again, and it is
/// known whether the file has it.
public final class StoryDesk {
    /// Steps that can be taken back.
    static final int MOST_STEPS = 500;

    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.EMPTY);
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Story> before = new ArrayDeque<>();
    private final Deque<Story> after = new ArrayDeque<>();
    private @Nullable Story saved = Story.EMPTY;
    private @Nullable String going;

    StoryDesk() {}

    /// The story as it is now.
    public ReadOnlyObjectProperty<Story> story() {
        return story.getReadOnlyProperty();
    }

    /// The id of the scene that the buttons and keys are about, or null. It is always one of the
    /// story's, save for a moment while the story changes.
    public ObjectProperty<@Nullable String> selected() {
        return selected;
    }

    /// The scene that the buttons and keys are about, or null.
    public @Nullable StoryScene selectedScene() {
        String id = selected.get();
        return id == null ? null : story.get().scene(id).orElse(null);
    }

    /// The file that the story was opened from or saved to, or null.
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    /// Whether the story differs from what its file holds; without a file, whether it has scenes.
    public ReadOnlyBooleanProperty edited() {
        return edited.getReadOnlyProperty();
    }

    /// Whether there is an edit to take back.
    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// Whether there is an edit to make again.
    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Makes a change that can be taken back; one that changes nothing is not remembered.
    public void edit(UnaryOperator<Story> change) {
        edit(null, change);
    }

    /// Makes a change that is taken back together with those right before it of the same kind, as
    /// the letters of a sentence are.
    ///
    /// @param kind what is being done, or null for a change of its own
    public void edit(@Nullable String kind, UnaryOperator<Story> change) {
        Story now = story.get();
        Story next = change.apply(now);
        if (next.equals(now)) {
            return;
        }
        boolean goesOn = kind != null && kind.equals(going) && !before.isEmpty();
        if (!goesOn) {
            before.push(now);
            if (before.size() > MOST_STEPS) {
                before.removeLast();
            }
        }
        going = kind;
        if (next.equals(before.peek())) {
            before.pop();
            going = null;
        }
        after.clear();
        show(next);
    }

    /// Ends what is being done: the next change of its kind is taken back by itself.
    public void settle() {
        going = null;
    }

    /// Makes a scene after the selected one, or at the end, and selects it; nothing if there is no
    /// room.
    public void add(String name, Viewpoint viewpoint) {
        add(new StoryScene(story.get().freeId(), name, "", viewpoint));
    }

    /// Makes a copy of the selected scene after it, and selects it.
    public void duplicate() {
        StoryScene scene = selectedScene();
        if (scene != null) {
            add(scene.withId(story.get().freeId()));
        }
    }

    private void add(StoryScene scene) {
        if (!story.get().isFull()) {
            String at = selected.get();
            int index = at == null ? story.get().scenes().size() : story.get().indexOf(at) + 1;
            edit(now -> now.with(scene, index));
            selected.set(scene.id());
        }
    }

    /// Moves the selected scene by so many places in the order.
    public void move(int steps) {
        String id = selected.get();
        if (id != null) {
            edit(now -> now.moved(id, now.indexOf(id) + steps));
        }
    }

    /// Removes the selected scene; the one after it is selected then, or else the one before.
    public void remove() {
        String id = selected.get();
        if (id != null) {
            edit(now -> now.without(id));
        }
    }

    /// Puts another story on the desk, with nothing to take back.
    public void open(Story other) {
        open(other, null);
    }

    /// Puts the story of a file on the desk, with nothing to take back.
    public void open(Story other, @Nullable Path from) {
        saved = other;
        clear(other, from);
    }

    /// Puts a story on the desk that its file does not have.
    ///
    /// @param from the file, or null if there is none yet
    public void restore(Story other, @Nullable Path from) {
        saved = null;
        clear(other, from);
    }

    /// Takes over what is on another desk, with nothing to take back.
    void takeOver(StoryDesk other) {
        saved = other.saved;
        clear(other.story.get(), other.file.get());
        selected.set(other.selected.get());
    }

    private void clear(Story other, @Nullable Path from) {
        before.clear();
        after.clear();
        going = null;
        selected.set(null);
        file.set(from);
        show(other);
    }

    /// Notes that a file now holds this story, which may be older than the one on the desk.
    public void savedAs(Path to, Story written) {
        saved = written;
        file.set(to);
        tell();
    }

    /// Takes the last edit back, if there is one.
    public void undo() {
        step(before, after);
    }

    /// Makes the last edit that was taken back again, if there is one.
    public void redo() {
        step(after, before);
    }

    private void step(Deque<Story> from, Deque<Story> to) {
        going = null;
        if (!from.isEmpty()) {
            Story former = story.get();
            to.push(former);
            show(from.pop());
            int changed = story.get().firstUnlike(former);
            if (changed >= 0) {
                selected.set(story.get().scenes().get(changed).id());
            }
        }
    }

    private void show(Story next) {
        Story former = story.get();
        story.set(next);
        String id = selected.get();
        if (id != null && next.indexOf(id) < 0) {
            selected.set(neighbour(next, former.indexOf(id)));
        }
        tell();
    }

    private static @Nullable String neighbour(Story in, int index) {
        int last = in.scenes().size() - 1;
        return last < 0 ? null : in.scenes().get(Math.clamp(index, 0, last)).id();
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
        edited.set(!story.get().equals(saved));
    }
}
