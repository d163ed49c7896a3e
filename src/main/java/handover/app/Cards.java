package handover.app;

import handover.io.ProgramVersion;
import handover.state.AtlasState;
import handover.ui.export.ExportCard;
import handover.ui.method.MethodPage;
import handover.ui.picture.PictureCard;
import handover.ui.window.AboutCard;
import handover.ui.window.KeysCard;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.function.Consumer;

/// What lies over the window when it is asked for: the keys, the program itself, the method, and
/// what is asked before pictures are made. Each is made when it is first asked for.
final class Cards {
    private final OnDemand<KeysCard> keys;
    private final OnDemand<AboutCard> about;
    private final OnDemand<MethodPage> method;
    private final OnDemand<ExportCard> exports;
    private final OnDemand<PictureCard> pictures;
    private final Runnable front;

    /// @param layer where they lie
    /// @param browse opens an address outside the program
    /// @param front puts the focus back on the map, or on what stands in its place
    Cards(
            AtlasState state,
            StackPane layer,
            Consumer<String> browse,
            OnDemand<ExportCard> exports,
            OnDemand<PictureCard> pictures,
            Runnable front) {
        this.exports = exports;
        this.pictures = pictures;
        this.front = front;
        var locale = state.choices().locale();
        Consumer<Node> place = layer.getChildren()::add;
        keys = new OnDemand<>(() -> hidden(new KeysCard(locale)), place);
        about = new OnDemand<>(() -> hidden(new AboutCard(state, ProgramVersion.number())), place);
        method = new OnDemand<>(() -> new MethodPage(state, browse, this::leave), place);
    }

    /// A layer for cards over a window, which lets through what is not for them.
    static StackPane layer() {
        var layer = new StackPane();
        layer.setPickOnBounds(false);
        return layer;
    }

    private static <T extends Node> T hidden(T card) {
        card.setVisible(false);
        return card;
    }

    /// Shows the keys, or puts them away.
    void toggleKeys() {
        about.ifShown(Cards::hidden);
        keys.get().setVisible(!keys.get().isVisible());
    }

    /// Shows what the program is, or puts it away.
    void toggleAbout() {
        keys.ifShown(Cards::hidden);
        about.get().setVisible(!about.get().isVisible());
    }

    /// Shows the method, or puts it away.
    void toggleMethod() {
        keys.ifShown(Cards::hidden);
        if (method.isShown()) {
            method.get().setShown(false);
            front.run();
        } else {
            method.get().setShown(true);
        }
    }

    /// Asks what picture is wanted.
    void askPicture() {
        if (reading() && !pictures.isShown()) {
            front.run();
        }
        closeAllButPicture();
        pictures.get().ask();
    }

    /// Whether one is shown that takes the keys for itself.
    boolean reading() {
        return method.isShown() || exports.isShown() || pictures.isShown();
    }

    /// Puts away what lies over the window, for something else to be seen.
    void close() {
        closeAllButPicture();
        pictures.ifShown(PictureCard::close);
    }

    private void closeAllButPicture() {
        keys.ifShown(Cards::hidden);
        about.ifShown(Cards::hidden);
        method.ifShown(page -> page.setShown(false));
        exports.ifShown(ExportCard::close);
    }

    /// Puts away the one on top.
    ///
    /// @return whether there was one
    boolean leave() {
        if (keys.isShown() || about.isShown()) {
            keys.ifShown(Cards::hidden);
            about.ifShown(Cards::hidden);
        } else if (method.isShown()) {
            toggleMethod();
        } else if (exports.ifShown(ExportCard::close)) {
            front.run();
        } else {
            return pictures.ifShown(PictureCard::close);
        }
        return true;
    }
}
