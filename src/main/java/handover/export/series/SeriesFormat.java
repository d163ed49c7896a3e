package handover.export.series;

import handover.io.SafeFile;
import handover.io.SafeFolder;
import handover.io.UnwritableException;

import java.nio.file.Path;
import java.util.Locale;

/// What many pictures are written as.
public enum SeriesFormat {
    /// A folder with a picture for each page.
    PNG,
    /// An animation with a frame for each page.
    GIF,
    /// Slides for PowerPoint and LibreOffice.
    PPTX,
    /// Pages to hand out.
    PDF;

    /// The word for the command line, and the ending of the file's name.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it is written as a folder rather than as one file.
    public boolean folder() {
        return this == PNG;
    }

    /// Writes all pages, whole or not at all: what was there before is replaced only when all is
    /// done, and stays if it fails or is stopped.
    ///
    /// @param to the file, or the folder, which is made if it is not there
    /// @throws UnwritableException if it cannot be written
    /// @throws java.util.concurrent.CancellationException if it was stopped
    public void write(Series series, Path to, Progress progress) throws UnwritableException {
        switch (this) {
            case PNG -> SafeFolder.write(to, in -> PngFolder.write(series, in, progress));
            case GIF -> write(new GifWriter(), series, to, progress);
            case PPTX -> write(new DeckWriter(), series, to, progress);
            case PDF -> write(new HandoutWriter(), series, to, progress);
        }
    }

    private static void write(SeriesWriter writer, Series series, Path to, Progress progress)
            throws UnwritableException {
        SafeFile.write(to, out -> writer.write(series, out, progress));
    }
}
