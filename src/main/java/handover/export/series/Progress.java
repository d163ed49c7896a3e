package handover.export.series;

import java.util.concurrent.CancellationException;

/// How far the writing has come, and whether it should go on. Called from the thread that writes.
public interface Progress {
    /// Nobody watches and nobody stops it.
    Progress UNWATCHED =
            new Progress() {
                @Override
                public void reached(int done, int of) {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /// Some of all pages are done.
    void reached(int done, int of);

    /// Whether somebody wants it stopped.
    boolean cancelled();

    /// Ends the work if somebody wants that.
    ///
    /// @throws CancellationException if so
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
