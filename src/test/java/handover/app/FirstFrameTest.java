package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// What waits until the first frame has been handed over.
@ExtendWith(ApplicationExtension.class)
class FirstFrameTest {
    private final Region below = new Region();
    private final Region card = new Region();
    private final Region veil = new Region();
    private final Pane root = new Pane(below, card, veil);
    private final List<Integer> seen = new ArrayList<>();
    private final CompletableFuture<Boolean> after = new CompletableFuture<>();

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        var scene = new Scene(root, 200, 100);
        FirstFrame.without(root, List.of(card), scene);
        seen.add(root.getChildren().size());
        scene.addPostLayoutPulseListener(() -> seen.add(root.getChildren().size()));
        FirstFrame.then(scene, () -> after.complete(true));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theFirstFrameIsWithoutThemAndThenTheyAreWhereTheyWere() throws Exception {
        assertThat(after.get(10, TimeUnit.SECONDS)).isTrue();
        Stories.onFx(
                () -> {
                    assertThat(seen.subList(0, 2)).containsExactly(2, 2);
                    assertThat(root.getChildren()).containsExactly(below, card, veil);
                });
    }
}
