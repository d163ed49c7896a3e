package handover.ui.evidence;

import handover.dossier.Site;
import handover.state.AtlasState;
import handover.words.Texts;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// Leads from a site to its neighbours in the order of the withdrawal, and back to all of them.
final class SiteBar extends HBox {
    SiteBar(AtlasState state, Site site) {
        Locale locale = state.choices().locale().get();
        var texts = Texts.in(locale);
        List<Site> sites = state.dossier().sites();
        int at = sites.indexOf(site);
        Site before = sites.get(Math.floorMod(at - 1, sites.size()));
        Site after = sites.get(Math.floorMod(at + 1, sites.size()));
        getStyleClass().add("evidence-bar");
        setAlignment(Pos.CENTER);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        setAccessibleText(texts.get("evidence.nav.bar"));
        var previous = button(before, "evidence.nav.previous", texts, state::selectPrevious);
        previous.setGraphic(new FontIcon(Feather.CHEVRON_LEFT));
        var next = button(after, "evidence.nav.next", texts, state::selectNext);
        next.setGraphic(new FontIcon(Feather.CHEVRON_RIGHT));
        next.setContentDisplay(ContentDisplay.RIGHT);
        var all =
                Nodes.link(
                        texts.get("evidence.nav.all", sites.size()),
                        () -> state.choices().selected().set(null));
        getChildren().addAll(previous, gap(), all, gap(), next);
    }

    /// The bar of a page from which only the list of all sites can be reached.
    static HBox back(AtlasState state, Runnable back) {
        var texts = Texts.in(state.choices().locale().get());
        int many = state.dossier().sites().size();
        var link = Nodes.link(texts.get("evidence.nav.all", many), back);
        link.setGraphic(new FontIcon(Feather.ARROW_LEFT));
        var bar = new HBox(link);
        bar.getStyleClass().add("evidence-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setAccessibleRole(AccessibleRole.TOOL_BAR);
        bar.setAccessibleText(texts.get("evidence.nav.bar"));
        return bar;
    }

    private static Button button(Site site, String key, Texts texts, Runnable action) {
        String name = site.name().in(texts.locale());
        var button = Nodes.link(name, action);
        button.setMinWidth(0);
        button.setAccessibleText(texts.get(key, name));
        button.setTooltip(new Tooltip(texts.get(key, name)));
        return button;
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
