package handover.io;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What came of reading a picture.
///
/// @param view what the picture shows, its form checked but not trusted, since its dossier may be
///     another; null if it cannot be read
/// @param title the picture's own title, short and on one line; may be empty
/// @param problems why it cannot be read; empty if it can
/// @param against the left side, if the picture shows a comparison of it with the view; else null
/// @param since the earlier version that it marks the changes since, or null
public record PictureReading(
        @Nullable PictureView view,
        String title,
        List<Problem> problems,
        @Nullable ComparedSide against,
        @Nullable EarlierVersion since) {

    /// What came of reading a picture that compares nothing.
    public PictureReading(@Nullable PictureView view, String title, List<Problem> problems) {
        this(view, title, problems, null, null);
    }

    /// Copies the list.
    public PictureReading {
        problems = List.copyOf(problems);
    }

    static PictureReading failed(List<Problem> problems) {
        return new PictureReading(null, "", problems);
    }
}
