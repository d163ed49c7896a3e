package handover.app;

import handover.export.ComparisonPicture;
import handover.export.ComparisonRequest;
import handover.export.Picture;
import handover.export.PictureOrder;
import handover.export.PictureOrder.Impossible;
import handover.export.PictureOrder.Possible;
import handover.export.PictureRequest;
import handover.paint.CompareScene;
import handover.paint.MapScene;
import handover.state.AtlasState;
import handover.ui.picture.PictureCard;
import handover.ui.window.Toast;

import javafx.scene.Node;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Makes pictures of what the window shows, as the analyst wants them: saved as a file or put on
/// the clipboard, at once or after a look at them.
final class PictureOffice {
    private final AtlasState state;
    private final PictureSaver saver;
    private final PictureCopier copier;
    private final Toast toast;
    private final OnDemand<PictureCard> card;

    /// @param scene the map as it is in the window
    /// @param over lays the card over the window
    PictureOffice(
            AtlasState state,
            Supplier<MapScene> scene,
            PictureSaver saver,
            PictureCopier copier,
            Toast toast,
            Consumer<Node> over) {
        this.state = state;
        this.saver = saver;
        this.copier = copier;
        this.toast = toast;
        card = new OnDemand<>(() -> new PictureCard(state, scene, this::save, this::copy), over);
    }

    /// What lies over the window when asking.
    OnDemand<PictureCard> card() {
        return card;
    }

    /// Saves a picture as the last one was wanted.
    void save() {
        order(this::save);
    }

    /// Saves a comparison, as large as the last picture was wanted.
    void save(CompareScene scene) {
        Locale locale = state.choices().locale().get();
        order(
                one ->
                        saver.save(
                                new ComparisonRequest(one.size(), scene),
                                name(scene),
                                locale,
                                toast.getScene().getWindow(),
                                toast));
    }

    /// Copies a comparison, as large as the last picture was wanted.
    void copy(CompareScene scene) {
        order(
                one -> {
                    var request = new ComparisonRequest(one.size(), scene);
                    ComparisonPicture picture = ComparisonPicture.render(request);
                    copier.copy(picture.painted(), picture.file(), name(scene), toast);
                });
    }

    private String name(CompareScene scene) {
        var days = scene.comparison();
        return "%s-%s-%s.png"
                .formatted(state.dossier().id(), days.left().day(), days.right().day());
    }

    /// Copies a picture as the last one was wanted.
    void copy() {
        order(this::copy);
    }

    private void order(Consumer<PictureRequest> taker) {
        PictureOrder order = card.get().order();
        switch (order) {
            case Possible possible -> taker.accept(possible.request());
            case Impossible impossible ->
                    toast.failed(texts -> texts.get("picture.refused", impossible.message(texts)));
        }
    }

    private String name() {
        return state.dossier().id() + "-" + state.day().get() + ".png";
    }

    private void save(PictureRequest request) {
        Locale locale = state.choices().locale().get();
        saver.save(request, name(), locale, toast.getScene().getWindow(), toast);
    }

    private void copy(PictureRequest request) {
        copier.copy(Picture.render(request), name(), toast);
    }
}
