package handover.ui.map;

import handover.chronology.SiteState;
import handover.dossier.Site;
import handover.geo.Point;
import handover.geo.Size;
import handover.paint.Together;
import handover.revision.Kind;
import handover.revision.News;
import handover.state.AtlasState;
import handover.ui.common.Wrapping;
import handover.words.CrowdWords;
import handover.words.RevisionWords;
import handover.words.Texts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// What the site under the pointer is on the day, in words, beside its mark.
final class HoverCard extends VBox {
    private static final double GAP = 16;

    private final AtlasState state;
    private final Label name = new Label();
    private final Label words = new Label();
    private final Label since = new Label();
    private final Label today = new Label();

    HoverCard(AtlasState state) {
        this.state = state;
        getStyleClass().add("hover-card");
        name.getStyleClass().add("name");
        Wrapping.of(words);
        words.setMaxWidth(260);
        Wrapping.of(today);
        today.setMaxWidth(260);
        today.getStyleClass().add("hindsight");
        Wrapping.of(since);
        since.setMaxWidth(260);
        since.getStyleClass().add("since");
        since.visibleProperty().bind(since.textProperty().isNotEmpty());
        since.managedProperty().bind(since.visibleProperty());
        getChildren().addAll(name, words, since, today);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /// Says the states of sites that are shown together.
    ///
    /// @param together null to say nothing of any
    void tell(@Nullable Together together, Size view) {
        boolean other = state.choices().hovered().get() != null;
        if (together == null || other) {
            setVisible(other);
            return;
        }
        Locale locale = state.choices().locale().get();
        var crowd = new CrowdWords(locale);
        name.setText(crowd.total(together.crowd()));
        words.setText(crowd.states(together.crowd()));
        since.setText(since(together, locale));
        today.setText(Texts.in(locale).get("map.cluster.nearer"));
        today.setVisible(true);
        today.setManaged(true);
        setVisible(true);
        place(together.at(), together.box().width() / 2, view);
    }

    private String since(Together together, Locale locale) {
        News news = state.revision().news().get();
        return news == null || together.marked().total() == 0
                ? ""
                : new RevisionWords(news, locale).since(together.marked()::count);
    }

    private String since(Site site, Locale locale) {
        News news = state.revision().news().get();
        Kind kind = news == null ? null : news.marks().get(site.id());
        return news == null || kind == null ? "" : new RevisionWords(news, locale).since(kind);
    }

    /// Says the site under the pointer, if there is one, where the camera has it in this view.
    void follow(Size view) {
        Site site = state.choices().hovered().get();
        setVisible(site != null);
        if (site == null) {
            return;
        }
        SiteState now = state.moment().get().state(site.id());
        Locale locale = state.choices().locale().get();
        name.setText(site.name().in(locale));
        words.setText(state.sentences().state(now));
        since.setText(since(site, locale));
        String known = state.sentences().hindsight(state.moment().get(), site);
        today.setText(known);
        today.setVisible(!known.isEmpty());
        today.setManaged(!known.isEmpty());
        place(state.choices().camera().get().toScreen(site.at(), view), 0, view);
    }

    private void place(Point at, double beside, Size view) {
        autosize();
        double away = GAP + beside;
        double x =
                at.x() + away + getWidth() > view.width()
                        ? at.x() - away - getWidth()
                        : at.x() + away;
        double y = Math.clamp(at.y() + GAP, 0, Math.max(0, view.height() - getHeight() - 8));
        relocate(snapPositionX(x), snapPositionY(y));
    }
}
