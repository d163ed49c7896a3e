package handover.app;

import handover.state.StoryDesk;
import handover.story.SavedStory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Keeps what no file has yet, soon after every edit. Nothing runs while nothing changes: the first
/// edit winds a clock, and when it strikes, what is then on the desk is written. An edit is thus
/// never more than [#SOON] and one writing away from the disk, however fast others follow it.
final class Autosave {
    /// From an edit to its writing: five seconds are promised, and a busy machine needs some of
    /// them.
    static final Duration SOON = Duration.ofSeconds(1);

    /// From a writing that failed to the next try.
    static final Duration AGAIN = Duration.ofSeconds(15);

    /// Does things later, one after the other, on a thread of its own.
    @FunctionalInterface
    interface Later {
        /// Does `task` after a while.
        void after(Duration delay, Runnable task);
    }

    private record Draft(@Nullable SavedStory saved) {}

    private final StoryDesk desk;
    private final Supplier<SavedStory> copy;
    private final Later later;
    private final Consumer<IOException> failed;
    private volatile Draft wanted = new Draft(null);
    private final AtomicBoolean wound = new AtomicBoolean();

    // What follows belongs to the thread of `later`.
    private RecoverySlot slot;
    private Draft kept = new Draft(null);
    private boolean told;

    /// @param copy what is on the desk, as it is to be kept
    /// @param failed told once when keeping fails, on the thread of `later`
    Autosave(
            StoryDesk desk,
            RecoverySlot slot,
            Supplier<SavedStory> copy,
            Later later,
            Consumer<IOException> failed) {
        this.desk = desk;
        this.slot = slot;
        this.copy = copy;
        this.later = later;
        this.failed = failed;
        desk.story().subscribe(this::wind);
        desk.edited().subscribe(this::wind);
        desk.file().subscribe(this::wind);
        wind();
    }

    private void wind() {
        Draft draft = new Draft(desk.edited().get() ? copy.get() : null);
        boolean another = !draft.equals(wanted);
        wanted = draft;
        if (another && wound.compareAndSet(false, true)) {
            later.after(SOON, this::strike);
        }
    }

    private void strike() {
        wound.set(false);
        keep(wanted);
    }

    /// Writes at once what is on the desk, on the thread of `later`, and then does something if
    /// that went well.
    void writeAndThen(Runnable next) {
        later.after(
                Duration.ZERO,
                () -> {
                    if (keep(wanted)) {
                        next.run();
                    }
                });
    }

    /// Leaves what is on the desk where it is kept, before something else is put there, and goes on
    /// in another place.
    ///
    /// @param left given the place with what was left, on the thread of `later`
    void moveOn(RecoveryFolder folder, Consumer<RecoverySlot> left) {
        Draft draft = wanted;
        later.after(
                Duration.ZERO,
                () -> {
                    try {
                        if (keep(draft)) {
                            RecoverySlot former = slot;
                            slot = folder.claim();
                            kept = new Draft(null);
                            left.accept(former);
                        }
                    } catch (IOException e) {
                        fail(e);
                    }
                });
    }

    /// Ends the keeping: a place with nothing in it is removed. On the thread of `later`.
    void end() {
        try {
            if (keep(wanted) && wanted.saved() == null) {
                slot.remove();
            } else {
                slot.close();
            }
        } catch (IOException e) {
            fail(e);
        }
    }

    /// Ends the keeping and keeps nothing: what is on the desk is kept elsewhere. On the thread of
    /// `later`.
    void drop() {
        try {
            slot.remove();
        } catch (IOException e) {
            fail(e);
        }
    }

    private boolean keep(Draft draft) {
        if (draft.equals(kept)) {
            return true;
        }
        try {
            write(slot, draft.saved());
            kept = draft;
            told = false;
            return true;
        } catch (IOException e) {
            fail(e);
            return false;
        }
    }

    private static void write(RecoverySlot into, @Nullable SavedStory saved) throws IOException {
        if (saved == null) {
            into.clear();
        } else {
            into.keep(saved);
        }
    }

    private void fail(IOException e) {
        if (!told) {
            told = true;
            failed.accept(e);
        }
        if (wound.compareAndSet(false, true)) {
            later.after(AGAIN, this::strike);
        }
    }
}
