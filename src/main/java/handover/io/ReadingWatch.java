package handover.io;

/// Is told how far the reading of a dossier has come, and can end it.
public interface ReadingWatch {
    /// Nobody watches, and nobody ends it.
    ReadingWatch NOBODY = (step, done, of) -> true;

    /// What is being done, in this order.
    enum Step {
        /// The bytes of a ZIP come from the disk.
        PACKED,
        /// The bytes of the file come from the disk, or are unpacked.
        FILE,
        /// The same bytes are looked through for records.
        TEXT,
        /// The records are read one by one: sites, sources and claims.
        RECORDS,
        /// They are compared with one another; it is known how many have been, not of how many.
        CHECKS
    }

    /// Is told now and then what has been done. Called on whatever thread reads.
    ///
    /// @param done bytes or records so far
    /// @param of all of them; 0 where that is not known
    /// @return whether to go on
    boolean goOn(Step step, long done, long of);
}
