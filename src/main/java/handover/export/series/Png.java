package handover.export.series;

import handover.export.Picture;
import handover.export.PictureFile;

import java.util.List;

/// A picture as the bytes of a PNG, to be put into another file.
final class Png {
    private Png() {}

    static byte[] of(Picture picture) {
        return new PictureFile(picture.image(), List.of()).bytes();
    }
}
