package handover.state;

import handover.story.Story;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// The story that the analyst works on: every edit can be taken back and made again.
public final class StoryDesk {
    private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.EMPTY);
    private final Deque<Story> before = new ArrayDeque<>();
    private final Deque<Story> after = new ArrayDeque<>();

    StoryDesk() {}

    /// The story as it is now.
    public ReadOnlyObjectProperty<Story> story() {
        return story.getReadOnlyProperty();
    }

    /// Makes a change that can be taken back; one that changes nothing is not remembered.
    public void edit(UnaryOperator<Story> change) {
        Story next = change.apply(story.get());
        if (!next.equals(story.get())) {
            before.push(story.get());
            after.clear();
            story.set(next);
        }
    }

    /// Puts another story on the desk, with nothing to take back.
    public void open(Story other) {
        before.clear();
        after.clear();
        story.set(other);
    }

    /// Takes the last edit back, if there is one.
    public void undo() {
        if (!before.isEmpty()) {
            after.push(story.get());
            story.set(before.pop());
        }
    }

    /// Makes the last edit that was taken back again, if there is one.
    public void redo() {
        if (!after.isEmpty()) {
            before.push(story.get());
            story.set(after.pop());
        }
    }
}
