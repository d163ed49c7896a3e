package handover.export;

import javafx.scene.Scene;

import java.util.List;

/// A picture of a whole window, as it is seen: for those who check the program, not for a briefing.
public final class ScreenPicture {
    private ScreenPicture() {}

    /// What a scene shows now; on the toolkit's thread.
    public static PictureFile of(Scene scene) {
        return new PictureFile(Picture.pixels(scene.snapshot(null), false), List.of());
    }
}
