package handover.ui.map;

import handover.chronology.Chronology;
import handover.chronology.Moment;
import handover.dossier.Site;
import handover.geo.Point;
import handover.paint.CompareScene;
import handover.ui.common.Wrapping;
import handover.words.Sentences;
import handover.words.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What the site under the pointer is on both sides, in words, beside its mark.
final class TwinCard extends VBox {
    private static final double GAP = 16;
    private static final double WIDTH = 280;

    private final Label name = new Label();
    private final Label left = words();
    private final Label right = words();

    TwinCard() {
        setId("twin-card");
        getStyleClass().add("hover-card");
        name.getStyleClass().add("name");
        getChildren().addAll(name, left, right);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    private static Label words() {
        var label = new Label();
        Wrapping.of(label);
        label.setMaxWidth(WIDTH);
        return label;
    }

    /// Says the site under the pointer, if there is one, on the map where the pointer is.
    ///
    /// @param pointer where it is, logical pixels from the left
    void follow(CompareScene scene, double pointer) {
        Site site = scene.right().hovered();
        setVisible(site != null);
        if (site == null) {
            return;
        }
        name.setText(site.name().in(scene.right().locale()));
        left.setText(said(scene, scene.chronology(), scene.moment(), site));
        right.setText(said(scene, scene.right().chronology(), scene.right().moment(), site));
        autosize();
        place(scene, site, pointer);
    }

    private static String said(CompareScene scene, Chronology through, Moment side, Site site) {
        var locale = scene.right().locale();
        String state = new Sentences(through, locale).stateWithHindsight(side, site);
        return Texts.in(locale).get("compare.hover", scene.words().title(side), state);
    }

    private void place(CompareScene scene, Site site, double pointer) {
        double from = pointer < scene.lineAt() ? 0 : scene.rightAt();
        Point at = scene.partCamera().toScreen(site.at(), scene.part());
        double x = from + at.x() + GAP;
        double width = scene.size().width();
        x = x + getWidth() > width ? from + at.x() - GAP - getWidth() : x;
        double most = Math.max(0, scene.size().height() - getHeight() - 8);
        relocate(snapPositionX(Math.max(0, x)), snapPositionY(Math.clamp(at.y() + GAP, 0, most)));
    }
}
