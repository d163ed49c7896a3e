package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// What waits until the first frame has been seen.
@ExtendWith(ApplicationExtension.class)
class FirstFrameTest {
    private final AtomicInteger frames = new AtomicInteger();
    private final CompletableFuture<Integer> after = new CompletableFuture<>();

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        var scene = new Scene(new Pane(), 200, 100);
        scene.addPostLayoutPulseListener(frames::incrementAndGet);
        FirstFrame.then(scene, () -> after.complete(frames.get()));
        assertThat(after).isNotDone();
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void itComesOnceAndAfterMoreThanOneFrame() throws Exception {
        assertThat(after.get(10, TimeUnit.SECONDS)).isGreaterThan(1);
    }
}
