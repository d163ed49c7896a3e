package handover.app;

import handover.io.Reading;
import handover.io.ReadingWatch;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/// One dossier that is being read for a window, on a thread of its own, while the window goes on.
final class DossierReading {
    private final Consumer<Reached> told;
    private final AtomicReference<@Nullable Reached> latest = new AtomicReference<>();
    private volatile boolean stopped;

    /// @param told how far it has come, on the toolkit's thread; not every report, but the latest
    DossierReading(Consumer<Reached> told) {
        this.told = told;
    }

    /// Begins to read.
    ///
    /// @param reader reads while it is watched
    /// @param then takes what came of it, on the toolkit's thread, unless it was stopped before;
    ///     null if nothing came of it through a mistake of the program
    void begin(Function<ReadingWatch, Reading> reader, Consumer<@Nullable Opened> then) {
        Thread.ofVirtual().name("dossier").start(() -> read(reader, then));
    }

    private void read(Function<ReadingWatch, Reading> reader, Consumer<@Nullable Opened> then) {
        Opened opened = null;
        try {
            Reading reading =
                    reader.apply((step, done, of) -> goOn(Reached.reading(step, done, of)));
            opened = Opened.of(reading, parts -> prepared(parts));
        } catch (CancellationException e) {
            // Whoever stopped it waits for nothing more.
            return;
        } finally {
            Opened came = opened;
            Platform.runLater(() -> came(then, came));
        }
    }

    private void came(Consumer<@Nullable Opened> then, @Nullable Opened opened) {
        if (!stopped) {
            then.accept(opened);
        }
    }

    private void prepared(int parts) {
        if (!goOn(Reached.preparing(parts, Opened.PARTS))) {
            throw new CancellationException();
        }
    }

    private boolean goOn(Reached now) {
        if (latest.getAndSet(now) == null) {
            Platform.runLater(this::tell);
        }
        return !stopped;
    }

    private void tell() {
        Reached now = latest.getAndSet(null);
        if (now != null && !stopped) {
            told.accept(now);
        }
    }

    /// Ends it: nothing comes of it any more.
    void stop() {
        stopped = true;
    }
}
