package handover.ui.importing;

/// What the card of an import asks for.
public interface ImportActions {
    /// Asks for more files, and reads them with the others.
    void add();

    /// Does what the step asks for, and goes to the next.
    void goOn();

    /// Goes one step back.
    void back();

    /// Ends the long work that is being done.
    void stop();

    /// Asks for the folder to keep the dossier in.
    void choose();

    /// Puts the card away.
    void leave();
}
