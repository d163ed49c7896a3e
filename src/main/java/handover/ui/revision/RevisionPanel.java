package handover.ui.revision;

import handover.revision.News;
import handover.state.AtlasState;
import handover.ui.common.Wrapping;
import handover.words.RevisionLine;
import handover.words.RevisionWords;
import handover.words.Texts;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The panel above the evidence that lists what is another than in an earlier version of the
/// dossier: which two versions, how much, and each in words.
public final class RevisionPanel extends BorderPane {
    private static final double LEAST_HEIGHT = 140;

    private final AtlasState state;
    private final Label versions = words("revision-versions");
    private final Label verdict = words("revision-verdict");
    private final Label doubt = words("revision-doubt");
    private final NewsList list;

    /// The panel of a window.
    ///
    /// @param show shows what a line is about
    /// @param choose asks for another earlier version
    public RevisionPanel(AtlasState state, Consumer<RevisionLine> show, Runnable choose) {
        this.state = state;
        list = new NewsList(state, show);
        getStyleClass().add("revision-panel");
        setId("revision-panel");
        setMinHeight(LEAST_HEIGHT);
        setMinWidth(0);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(text("revision.head"));
        versions.setId("revision-versions");
        verdict.setId("revision-verdict");
        doubt.setId("revision-doubt");
        doubt.managedProperty().bind(doubt.visibleProperty());
        var top = new VBox(head(choose), versions, doubt, verdict);
        top.getStyleClass().add("revision-top");
        setTop(top);
        setCenter(list);
        var choices = state.choices();
        for (Observable seen :
                List.of(state.revision().news(), choices.locale(), choices.theme())) {
            seen.addListener(changed -> follow());
        }
        follow();
    }

    private static Label words(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private HBox head(Runnable choose) {
        var title = new Label();
        title.getStyleClass().add("revision-heading");
        title.textProperty().bind(text("revision.head"));
        title.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button other = button("revision-choose", Feather.FOLDER, "revision.choose", choose);
        Runnable end = () -> state.revision().stop();
        Button close = button("revision-close", Feather.X, "revision.close", end);
        var head = new HBox(title, gap, other, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Button button(String id, Feather icon, String key, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("icon-only", "flat");
        button.accessibleTextProperty().bind(text(key));
        var tip = new Tooltip();
        tip.textProperty().bind(button.accessibleTextProperty());
        button.setTooltip(tip);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private ObservableValue<String> text(String key) {
        return state.choices().locale().map(in -> Texts.in(in).get(key));
    }

    private void follow() {
        News news = state.revision().news().get();
        if (news == null) {
            return;
        }
        Locale locale = state.choices().locale().get();
        var said = new RevisionWords(news, locale);
        versions.setText(said.versions());
        verdict.setText(said.verdict());
        var revision = news.revision();
        String was = revision.before().id();
        String is = revision.after().id();
        doubt.setText(Texts.in(locale).get("revision.other", was, is));
        doubt.setVisible(!was.equals(is));
        list.list(news);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
