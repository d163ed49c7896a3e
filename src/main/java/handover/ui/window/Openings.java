package handover.ui.window;

import java.nio.file.Path;

/// What can be opened in a window, or begun.
public interface Openings {
    /// Asks for a file, a dossier, scenes or a picture, and opens it.
    void open();

    /// Opens a dossier, scenes, or a picture whose view is shown.
    void open(Path file);

    /// Shows the dossier that is built in.
    void openBundled();

    /// Shows the example that is built in.
    void openExample();

    /// Asks for tables, and makes a dossier of them.
    void importTable();

    /// Asks for a folder, begins a dossier there, and shows it.
    void begin();

    /// Lists what is wrong with the dossier that was read last.
    void listProblems();
}
