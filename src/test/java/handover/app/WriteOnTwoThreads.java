package handover.app;

import handover.export.FxPlatform;
import handover.paint.Fonts;
import handover.paint.Ink;
import handover.paint.Palette;
import handover.state.Theme;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// Writes Arabic and Latin names on a canvas, which the toolkit paints on a thread of its own, and
/// lays out Arabic labels meanwhile. Where two threads shape letters, memory is overwritten, and
/// this JVM ends before the last frame.
final class WriteOnTwoThreads extends AnimationTimer {
    static final String DONE = "every frame was painted";

    private static final int FRAMES = 120;
    private static final int NAMES = 150;
    private static final int LABELS = 1500;
    private static final String NAME = "تمبكتو غاو كيدال منكا";

    private final CountDownLatch end = new CountDownLatch(1);
    private final Canvas canvas = new Canvas(600, 400);
    private final Ink ink = new Ink(canvas.getGraphicsContext2D(), 1, Palette.of(Theme.LIGHT));
    private int frame;

    private WriteOnTwoThreads() {}

    public static void main(String[] args) throws Exception {
        FxPlatform.startWithoutDisplay();
        var writing = FxPlatform.call(WriteOnTwoThreads::new);
        FxPlatform.call(
                () -> {
                    writing.show();
                    return writing;
                });
        writing.end.await();
        System.out.println(DONE);
        FxPlatform.stop();
    }

    private void show() {
        var stage = new Stage();
        stage.setScene(new Scene(new Group(canvas)));
        stage.show();
        start();
    }

    @Override
    public void handle(long now) {
        if (++frame > FRAMES) {
            stop();
            end.countDown();
            return;
        }
        ink.g().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Font font = Fonts.regular(10 + frame % 7);
        for (int i = 0; i < NAMES; i++) {
            String name = i % 3 == 0 ? NAME : String.format(Locale.ROOT, "Kidal %d %d", frame, i);
            ink.haloText(name, i, 2 * i, font, Color.BLACK);
        }
        // After this pulse, while the other thread paints.
        Platform.runLater(
                () -> {
                    for (int i = 0; i < LABELS; i++) {
                        var label = new Text(NAME + frame + i);
                        label.setFont(font);
                        label.getLayoutBounds();
                    }
                });
    }
}
