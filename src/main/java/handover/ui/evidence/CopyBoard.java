package handover.ui.evidence;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Where copied words go: the clipboard of the desktop, or whatever a test puts in its place.
@FunctionalInterface
public interface CopyBoard {
    /// Keeps plain text in place of what was there.
    void put(String text);

    /// The clipboard of the desktop; to be used on the toolkit's thread.
    static CopyBoard ofDesktop() {
        return text -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        };
    }
}
