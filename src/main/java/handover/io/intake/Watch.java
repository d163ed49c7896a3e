package handover.io.intake;

/// Is told how far a long piece of work has come, and can end it.
public interface Watch {
    /// Nobody watches, and nobody ends it.
    Watch NOBODY = rows -> true;

    /// Rows between two reports.
    int STEP = 4_096;

    /// Is told how many rows have been done. Called on whatever thread does the work.
    ///
    /// @param rows so far
    /// @return whether to go on
    boolean goOn(long rows);

    /// Reports every [#STEP] rows.
    ///
    /// @throws StoppedException if the work is to end
    default void at(long rows) {
        if (rows % STEP == 0) {
            ask(rows);
        }
    }

    /// Reports how many rows have been done, and ends the work if it is to end.
    ///
    /// @throws StoppedException if the work is to end
    default void ask(long rows) {
        if (!goOn(rows)) {
            throw new StoppedException();
        }
    }

    /// The work was ended by whoever watched it.
    final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StoppedException() {
            super("stopped", null, false, false);
        }
    }
}
