package handover.bench;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.dossier.Dossier;
import handover.export.FxPlatform;
import handover.export.Picture;
import handover.export.PictureFile;
import handover.export.PictureRequest;
import handover.export.PictureSize;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.Size;
import handover.io.BasemapReader;
import handover.paint.Furniture;
import handover.paint.MapScene;
import handover.paint.Palette;
import handover.state.Theme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Measures pictures from the view to the file on the disk, in a program that runs.
final class PictureBenchmark {
    private static final Size VIEW = new Size(1000, 660);

    private final MapScene scene;
    private final Path folder;

    PictureBenchmark(Dossier dossier) throws IOException {
        var chronology = Chronology.of(dossier, Lens.DEFAULT);
        scene =
                new MapScene(
                        BasemapReader.bundled(),
                        chronology,
                        chronology.on(LocalDate.of(2023, 10, 31)),
                        Camera.fit(dossier.view(), VIEW, new Insets(0, 0, 0, 0)),
                        VIEW,
                        null,
                        null,
                        Locale.ENGLISH,
                        Palette.of(Theme.LIGHT),
                        Furniture.ALL);
        folder = Files.createTempDirectory("pictures");
    }

    /// Writes so many pictures, after some that are not counted.
    Times write(List<Integer> pixels, int times) throws Exception {
        var size = new PictureSize(pixels.getFirst(), pixels.getLast());
        var request = new PictureRequest(size, scene);
        long[] nanos = new long[times];
        for (int i = -3; i < times; i++) {
            Path file = folder.resolve("picture.png");
            long begin = System.nanoTime();
            PictureFile picture = FxPlatform.call(() -> Picture.render(request).file());
            picture.write(file);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
            Files.delete(file);
        }
        return new Times(nanos);
    }
}
