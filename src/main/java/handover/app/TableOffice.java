package handover.app;

import handover.export.TableFormat;
import handover.state.AtlasState;
import handover.ui.table.TableCard;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import java.util.function.Function;

/// Does for the table what needs the system: the clipboard, files, messages.
final class TableOffice implements TableCard.Office {
    private final AtlasState state;
    private final TableSaver saver;
    private final Toast toast;
    private final Node anywhere;

    /// @param anywhere a node of the window, over which dialogs open
    TableOffice(AtlasState state, TableSaver saver, Toast toast, Node anywhere) {
        this.state = state;
        this.saver = saver;
        this.toast = toast;
        this.anywhere = anywhere;
    }

    @Override
    public void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void say(Function<Texts, String> message) {
        toast.done(message);
    }

    @Override
    public void save(TableFormat format) {
        saver.save(format, state, anywhere.getScene().getWindow(), toast);
    }
}
