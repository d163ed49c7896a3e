package handover.app;

import handover.io.ReadingWatch.Step;
import handover.words.Texts;

import java.util.Locale;
import java.util.function.Function;

/// How far the opening of a dossier has come.
///
/// @param share of all that is done, from 0 to 1; less than 0 where that is not known
/// @param words say it
record Reached(double share, Function<Texts, String> words) {
    /// What each part takes of all the time, measured on a file of 200 MB.
    private static final double FILE = 0.05;

    private static final double TEXT = 0.15;
    private static final double RECORDS = 0.8;

    /// Nothing is known yet.
    static final Reached NOTHING = at(-1, "opening.reading.begun");

    /// It waits for the end of a briefing.
    static final Reached WAITS = at(1, "opening.reading.waits");

    /// The reading has come so far.
    static Reached reading(Step step, long done, long of) {
        double part = of == 0 ? 0 : (double) done / of;
        String key = "opening.reading." + step.name().toLowerCase(Locale.ROOT);
        return switch (step) {
            // How much it unpacks to is not known yet.
            case PACKED -> megabytes(-1, key, done, of);
            case FILE -> megabytes(part * FILE, key, done, of);
            case TEXT -> megabytes(FILE + part * (TEXT - FILE), key, done, of);
            case RECORDS ->
                    new Reached(
                            TEXT + part * (RECORDS - TEXT),
                            texts ->
                                    texts.get(
                                            key, texts.number((int) done), texts.number((int) of)));
            case CHECKS -> at(RECORDS, key);
        };
    }

    /// The window on it is being prepared.
    ///
    /// @param parts of it that are there
    /// @param of all of them
    static Reached preparing(int parts, int of) {
        return at(RECORDS + (1 - RECORDS) * parts / of, "opening.reading.view");
    }

    private static Reached at(double share, String key) {
        return new Reached(share, texts -> texts.get(key));
    }

    private static Reached megabytes(double share, String key, long done, long of) {
        return new Reached(share, texts -> texts.get(key, done >> 20, of + (1 << 20) - 1 >> 20));
    }
}
