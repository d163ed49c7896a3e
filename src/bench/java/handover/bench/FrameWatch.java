package handover.bench;

import javafx.application.Platform;
import javafx.scene.Scene;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/// Measures each time from an input event to the frame of a scene that shows it. Events come at
/// any moment between two pulses of the toolkit, as a hand's do.
final class FrameWatch {
    private static final long LONGEST_REST = 25_000_000;

    private final Scene scene;
    private final SplittableRandom random = new SplittableRandom(7);
    private volatile long pulseBegan;
    private volatile int pulses;

    /// What was measured.
    ///
    /// @param late from the event to the painted frame, the wait for the pulse with it
    /// @param work what the program and the toolkit did for it, without the wait
    /// @param arithmetic what a [Yardstick] took before and after each event
    /// @param calm whether it was as fast as usual both times
    record Frames(Times late, Times work, Times arithmetic, boolean[] calm) {
        /// Says all to who has started this Java, of the calm events by themselves too.
        void say(String what) {
            Child.say(what + ".late", late);
            Child.say(what + ".work", work);
            Child.say(what + ".arithmetic", arithmetic);
            Times calmly = late.only(calm);
            Child.say(what + ".calm", calmly.nanos().length);
            Child.say(what + ".all", calm.length);
            Child.say(what + ".calm.late", calmly);
            Child.say(what + ".calm.work", work.only(calm));
        }
    }

    /// Watches a scene that is shown.
    FrameWatch(Scene scene) {
        this.scene = scene;
        onFx(() -> Rendering.onPulse(this::pulse));
    }

    private void pulse() {
        pulseBegan = System.nanoTime();
        pulses++;
    }

    /// How many pulses come while nothing happens: each could paint a frame, and none may.
    int pulsesAtRest(Duration rest) {
        // What the last event has set off, such as a caret or a fading ring, comes to its end.
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        int before = pulses;
        LockSupport.parkNanos(rest.toNanos());
        return pulses - before;
    }

    /// Fires so many events, each numbered, and measures the frame of each.
    Frames measure(int steps, IntConsumer event) {
        long[] late = new long[steps];
        long[] work = new long[steps];
        var yardstick = new Yardstick(2 * steps);
        for (int i = 0; i < steps; i++) {
            LockSupport.parkNanos(random.nextLong(LONGEST_REST));
            int step = i;
            yardstick.measure();
            long[] spent = frame(() -> event.accept(step));
            late[i] = spent[0];
            work[i] = spent[1];
            yardstick.measure();
        }
        Times arithmetic = yardstick.times();
        return new Frames(new Times(late), new Times(work), arithmetic, yardstick.calm());
    }

    /// Fires an event and waits for its frame.
    ///
    /// @return nanoseconds from the event to the painted frame, and of work within
    long[] frame(Runnable event) {
        var painted = new CompletableFuture<long[]>();
        long begin = System.nanoTime();
        Platform.runLater(
                () -> {
                    long before = System.nanoTime();
                    event.run();
                    long handled = System.nanoTime() - before;
                    awaitPulse(painted, handled);
                });
        long[] pulse = painted.join();
        // What is sent to the painting thread now comes after the frame.
        Rendering.await();
        long end = System.nanoTime();
        return new long[] {end - begin, pulse[0] + end - pulse[1]};
    }

    private void awaitPulse(CompletableFuture<long[]> painted, long handled) {
        Runnable[] listener = new Runnable[1];
        listener[0] =
                () -> {
                    scene.removePostLayoutPulseListener(listener[0]);
                    long began = pulseBegan;
                    // After this pulse, in which the frame is handed to the painting thread.
                    Platform.runLater(() -> painted.complete(new long[] {handled, began}));
                };
        scene.addPostLayoutPulseListener(listener[0]);
        Platform.requestNextPulse();
    }

    /// Does something on the toolkit's thread, and waits for its end.
    static void onFx(Runnable task) {
        var done = new CompletableFuture<Void>();
        Platform.runLater(
                () -> {
                    try {
                        task.run();
                        done.complete(null);
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        done.join();
    }
}
