package handover.ui.scenes;

/// What the column needs of the program: files.
public interface Filing {
    /// Opens scenes from a file, after asking which.
    void open();

    /// Saves the scenes to their file; asks where, if they have none.
    void save();

    /// Saves the scenes to a file, after asking where.
    void saveAs();

    /// What the analyst is to be told of files.
    Notices notices();
}
