package handover.ui.scenes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;

/// What is to be told, one thing after the other: nothing is lost because something else is said.
public final class Notices {
    private final Deque<Notice> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> first = new ReadOnlyObjectWrapper<>();

    /// What is told now, or null.
    public ReadOnlyObjectProperty<@Nullable Notice> first() {
        return first.getReadOnlyProperty();
    }

    /// Has something told after all that waits.
    public void add(Notice notice) {
        waiting.add(notice);
        first.set(waiting.peek());
    }

    /// Goes on to what is told next.
    public void next() {
        waiting.poll();
        first.set(waiting.peek());
    }
}
