package handover.ui.compare;

import handover.chronology.Difference;
import handover.chronology.SiteState;
import handover.state.AtlasState;
import handover.ui.common.MarkIcon;
import handover.ui.common.Wrapping;
import handover.words.ComparisonWords;
import handover.words.Texts;
import handover.words.Unbroken;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One site that differs: both marks, its name, and in words how. A button, so that Enter and a
/// screen reader work as they do everywhere.
final class DifferenceRow extends Button {
    private static final double RADIUS = 7;
    private static final double EDGES = 20;
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final AtlasState state;
    private final Difference difference;
    private final HBox row;

    DifferenceRow(AtlasState state, Difference difference, ComparisonWords words) {
        this.state = state;
        this.difference = difference;
        Locale locale = state.choices().locale().get();
        var arrow = new Label("→");
        arrow.getStyleClass().add("compare-arrow");
        var marks = new HBox(icon(difference.left()), arrow, icon(difference.right()));
        marks.setAlignment(Pos.CENTER_LEFT);
        marks.getStyleClass().add("compare-marks");
        marks.setMinWidth(Region.USE_PREF_SIZE);
        List<Label> lines = new ArrayList<>();
        lines.add(line(difference.site().name().in(locale), "compare-name"));
        lines.add(line(capital(words.states(difference), locale), "compare-states"));
        words.details(difference)
                .forEach(detail -> lines.add(line(capital(detail, locale), "compare-detail")));
        var said = new VBox();
        said.getChildren().addAll(lines);
        HBox.setHgrow(said, Priority.ALWAYS);
        row = new HBox(marks, said);
        row.getStyleClass().add("compare-row-box");
        row.prefWidthProperty().bind(widthProperty().subtract(EDGES));
        setGraphic(row);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().setAll("compare-row");
        setId("compare-row-" + difference.site().id());
        setAccessibleRole(AccessibleRole.BUTTON);
        List<String> spoken = new ArrayList<>();
        spoken.add(words.line(difference));
        spoken.addAll(words.details(difference));
        setAccessibleText(String.join("; ", spoken));
        setOnAction(event -> state.choices().selected().set(difference.site()));
    }

    private MarkIcon icon(SiteState of) {
        var icon = new MarkIcon(RADIUS);
        Locale locale = state.choices().locale().get();
        String id = of.status().id() + (of.disputed() ? "-disputed" : "");
        String words = Texts.in(locale).get("words.status." + id);
        icon.show(of, state.choices().theme().get(), locale, words);
        return icon;
    }

    private static Label line(String words, String style) {
        var label = new Label(Unbroken.dates(words));
        label.getStyleClass().add(style);
        Wrapping.of(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String capital(String words, Locale locale) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// As high as its words are when they are wrapped into the width.
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double inner = width < 0 ? width : width - Math.max(EDGES, sides);
        return snappedTopInset() + row.prefHeight(inner) + snappedBottomInset();
    }

    /// What it says.
    Difference difference() {
        return difference;
    }

    /// Shows whether its site is selected.
    void mark(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }
}
