package handover.app;

import handover.io.DossierReader;
import handover.io.Reading;
import handover.io.ReadingWatch;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads dossiers for the window of a session, one at a time: whoever asks for another one wants
/// the one before no more.
final class Readings {
    private final Supplier<DossierOffice> office;
    private final Supplier<ObservableValue<Boolean>> briefing;
    private BiFunction<Path, ReadingWatch, Reading> reader = DossierReader::read;
    private @Nullable DossierReading current;
    private Runnable left = () -> {};

    /// @param office of the window that is shown now
    /// @param briefing tells whether a briefing goes on in it
    Readings(Supplier<DossierOffice> office, Supplier<ObservableValue<Boolean>> briefing) {
        this.office = office;
        this.briefing = briefing;
    }

    /// Reads from the disk otherwise.
    void by(BiFunction<Path, ReadingWatch, Reading> other) {
        reader = other;
    }

    /// Reads a dossier from the disk, and shows how far that has come.
    ///
    /// @param ended is told if nothing comes of it, since the analyst has cancelled it
    void read(Path from, Consumer<Opened> then, Runnable ended) {
        read(watch -> reader.apply(from, watch), then, name(from));
        left = ended;
    }

    /// Reads a dossier that is soon there.
    void read(Supplier<Reading> known, Consumer<Opened> then) {
        read(watch -> known.get(), then, null);
    }

    /// The name of what is opened, as the analyst knows it: a file that is called as all dossiers
    /// are goes by its folder's.
    private static String name(Path from) {
        Path folder = from.toAbsolutePath().getParent();
        Path named = from.endsWith(DossierReader.FILE) && folder != null ? folder : from;
        return String.valueOf(named.getFileName());
    }

    private void read(
            Function<ReadingWatch, Reading> from, Consumer<Opened> then, @Nullable String name) {
        end();
        left = () -> {};
        DossierOffice shown = office.get();
        var mine = new DossierReading(shown::reached);
        current = mine;
        if (name != null) {
            shown.reading(name, this::cancel);
        }
        mine.begin(from, opened -> came(mine, opened, then));
    }

    /// A briefing is not disturbed: what has come is shown when it is over.
    private void came(DossierReading mine, @Nullable Opened opened, Consumer<Opened> then) {
        var running = briefing.get();
        if (mine != current) {
            return;
        }
        if (opened != null && running.getValue()) {
            office.get().reached(Reached.WAITS);
            after(running, () -> came(mine, opened, then));
            return;
        }
        end();
        if (opened == null) {
            left.run();
        } else {
            then.accept(opened);
        }
    }

    private static void after(ObservableValue<Boolean> briefing, Runnable task) {
        briefing.addListener(
                new ChangeListener<>() {
                    @Override
                    public void changed(
                            ObservableValue<? extends Boolean> value, Boolean was, Boolean is) {
                        briefing.removeListener(this);
                        Platform.runLater(task);
                    }
                });
    }

    private void cancel() {
        end();
        office.get().cancelled();
        left.run();
    }

    /// Ends what is being read; nothing comes of it.
    private void end() {
        DossierReading mine = current;
        current = null;
        if (mine != null) {
            mine.stop();
            office.get().readingEnded();
        }
    }
}
