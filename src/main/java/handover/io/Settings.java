package handover.io;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What the program keeps from one start to the next. Words that a later version no longer knows
/// are kept as words, and are the reader's to judge.
///
/// @param language of the window, `en` or `fr`; null as long as nobody has chosen
/// @param theme the word of a theme, or null
/// @param axis the word of an axis of the timeline, or null
/// @param speed days a second when playing, or null
/// @param evidenceShown whether the evidence panel is shown
/// @param window where the window was, or null
/// @param picture how pictures are wanted, or null
/// @param recent the files opened last, the latest first
public record Settings(
        @Nullable String language,
        @Nullable String theme,
        @Nullable String axis,
        @Nullable Integer speed,
        boolean evidenceShown,
        @Nullable Place window,
        @Nullable Picture picture,
        List<Path> recent) {
    /// More recent files than this are forgotten.
    public static final int MOST_RECENT = 10;

    /// What holds as long as nothing has been kept.
    public static final Settings NONE =
            new Settings(null, null, null, null, true, null, null, List.of());

    /// Where a window is, in logical pixels of the whole desktop.
    public record Place(double x, double y, double width, double height, boolean maximized) {}

    /// How pictures are wanted.
    ///
    /// @param size the word of a size
    /// @param width pixels of the size that was typed last
    /// @param height pixels of the size that was typed last
    /// @param letters percent
    public record Picture(
            String size,
            int width,
            int height,
            int letters,
            boolean transparent,
            boolean frame,
            boolean quote) {}

    /// Copies the list, at most [#MOST_RECENT] of it.
    public Settings {
        recent = List.copyOf(recent.subList(0, Math.min(recent.size(), MOST_RECENT)));
    }

    /// With a file opened just now.
    public Settings opened(Path file) {
        List<Path> files = new ArrayList<>(recent);
        Path whole = file.toAbsolutePath().normalize();
        files.remove(whole);
        files.addFirst(whole);
        return new Settings(language, theme, axis, speed, evidenceShown, window, picture, files);
    }
}
