package handover.ui.scenes;

import handover.state.StoryDesk;
import handover.story.StoryScene;

import javafx.css.PseudoClass;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;

/// Drags a scene to another place in the order. A line shows where it would come to stand.
final class SceneDrag {
    private static final DataFormat SCENE = new DataFormat("application/x-handover-atlas-scene");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final SceneCell cell;
    private final StoryDesk desk;

    SceneDrag(SceneCell cell, StoryDesk desk) {
        this.cell = cell;
        this.desk = desk;
        cell.setOnDragDetected(this::begin);
        cell.setOnDragOver(this::over);
        cell.setOnDragExited(event -> mark(false, false));
        cell.setOnDragDropped(this::drop);
    }

    private void begin(MouseEvent event) {
        StoryScene scene = cell.getItem();
        if (scene == null || cell.isEditing()) {
            return;
        }
        var board = cell.startDragAndDrop(TransferMode.MOVE);
        var content = new ClipboardContent();
        content.put(SCENE, scene.id());
        board.setContent(content);
        board.setDragView(cell.snapshot(null, null));
        event.consume();
    }

    private static @Nullable String dragged(DragEvent event) {
        return event.getDragboard().getContent(SCENE) instanceof String id ? id : null;
    }

    private void over(DragEvent event) {
        if (dragged(event) != null) {
            event.acceptTransferModes(TransferMode.MOVE);
            boolean below = isBelow(event);
            mark(!below, below && cell.getItem() != null);
            event.consume();
        }
    }

    private boolean isBelow(DragEvent event) {
        return event.getY() > cell.getHeight() / 2;
    }

    private void drop(DragEvent event) {
        String id = dragged(event);
        if (id != null) {
            int size = desk.story().get().scenes().size();
            int gap = cell.getItem() == null ? size : cell.getIndex() + (isBelow(event) ? 1 : 0);
            desk.edit(story -> story.moved(id, place(gap, story.indexOf(id))));
            desk.selected().set(id);
            event.setDropCompleted(true);
            event.consume();
        }
        mark(false, false);
    }

    /// The place in the order of a scene that is put into a gap between scenes.
    ///
    /// @param gap before the scene of this place
    /// @param from where the scene was
    static int place(int gap, int from) {
        return from < gap ? gap - 1 : gap;
    }

    private void mark(boolean before, boolean after) {
        cell.pseudoClassStateChanged(BEFORE, before);
        cell.pseudoClassStateChanged(AFTER, after);
    }
}
