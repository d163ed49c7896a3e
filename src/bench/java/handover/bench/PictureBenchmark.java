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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures pictures from the view to the file on the disk, in a program that runs: whoever
/// measures has opened its window, and some pictures have been made before. In the time are the
/// layout, the painting, the evidence, the compressing, and the writing until the disk has said
/// that it has it. Not in it is what comes before the view, such as reading the dossier and working
/// out the day.
final class PictureBenchmark {
    private static final Size VIEW = new Size(1000, 660);

    private final Chronology chronology;
    private final MapScene scene;
    private final Path folder;

    PictureBenchmark(Dossier dossier) throws IOException {
        chronology = Chronology.of(dossier, Lens.DEFAULT);
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

    /// Pictures that have nothing from the one before: each is of another ground than it, all of
    /// them of the whole country.
    Times grounds(List<Integer> pixels, int times) throws Exception {
        List<MapScene> scenes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Camera camera = scene.camera();
            scenes.add(
                    scene.seenBy(
                            new Camera(
                                    camera.centreX() + i * 0.0003,
                                    camera.centreY(),
                                    camera.zoom() + i * 0.01),
                            VIEW));
        }
        return write(scenes, pixels, times);
    }

    /// Pictures of one ground, each on another day than the one before.
    Times days(List<Integer> pixels, int times) throws Exception {
        List<MapScene> scenes = new ArrayList<>();
        for (LocalDate day : chronology.changeDays()) {
            scenes.add(scene.on(chronology.on(day)));
        }
        return write(scenes, pixels, times);
    }

    /// Writes so many pictures, after some that are not counted.
    private Times write(List<MapScene> scenes, List<Integer> pixels, int times) throws Exception {
        var size = new PictureSize(pixels.getFirst(), pixels.getLast());
        long[] nanos = new long[times];
        for (int i = -5; i < times; i++) {
            Path file = folder.resolve("picture.png");
            var request = new PictureRequest(size, scenes.get((i + 5) % scenes.size()));
            long begin = System.nanoTime();
            PictureFile picture = FxPlatform.call(() -> Picture.file(request));
            picture.write(file);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - begin;
            }
            Files.delete(file);
        }
        return new Times(nanos);
    }
}
