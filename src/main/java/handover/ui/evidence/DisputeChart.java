package handover.ui.evidence;

import handover.geo.Size;
import handover.paint.DeviceCanvas;
import handover.paint.DisputeLayout;
import handover.paint.DisputePainter;
import handover.paint.DisputedClaim;
import handover.paint.Palette;
import handover.paint.WindowScale;
import handover.state.Theme;
import handover.ui.common.Wrapping;
import handover.words.Texts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The claims that contradict each other, side by side on one date axis. What is seen is painted;
/// over each row lies a button with the same in words, which leads to the claim's card.
final class DisputeChart extends Region {
    private static final double USUAL_WIDTH = 330;
    private static final double TIP_WIDTH = 340;

    private final DisputeRows rows;
    private final Locale locale;
    private final DeviceCanvas canvas = new DeviceCanvas();
    private final List<Button> buttons = new ArrayList<>();
    private final ObservableValue<Number> scale;
    private Theme theme;

    /// A chart of `rows`.
    ///
    /// @param show leads to the card of the claim with this id
    DisputeChart(DisputeRows rows, Locale locale, Theme theme, Consumer<String> show) {
        this.rows = rows;
        this.locale = locale;
        this.theme = theme;
        getStyleClass().add("evidence-chart");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().add(canvas);
        for (int i = 0; i < rows.claims().size(); i++) {
            String id = rows.claims().get(i).id();
            buttons.add(button(rows.spoken().get(i), () -> show.accept(id)));
        }
        getChildren().addAll(buttons);
        scale = WindowScale.of(this);
        scale.subscribe(pixels -> requestLayout());
    }

    private static Button button(String words, Runnable action) {
        var button = Nodes.link("", action);
        button.getStyleClass().setAll("evidence-chart-row");
        button.setAccessibleText(words);
        button.setMinWidth(0);
        var tip = new Tooltip(words);
        Wrapping.of(tip, TIP_WIDTH);
        button.setTooltip(tip);
        return button;
    }

    /// Paints in the colours of another theme.
    void follow(@Nullable Theme now) {
        if (now != null && now != theme) {
            theme = now;
            requestLayout();
        }
    }

    private DisputeLayout plan(double width) {
        double type = Palette.of(theme).type();
        double room = DisputeLayout.wordsWidth(width);
        var lines = new ArrayList<DisputeLayout.Lines>();
        for (DisputedClaim claim : rows.painted()) {
            lines.add(
                    new DisputeLayout.Lines(
                            DisputePainter.name(claim, room, type).size(),
                            DisputePainter.about(claim, room, type).size()));
        }
        return DisputeLayout.of(rows.painted(), lines, width, type, locale);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return USUAL_WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(plan(width < 0 ? USUAL_WIDTH : width).height());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        if (width <= 0) {
            return;
        }
        DisputeLayout plan = plan(width);
        double pixels = scale.getValue().doubleValue();
        var size = new Size(width, Math.ceil(plan.height()));
        var ink = canvas.cleared(size, pixels, 1, Palette.of(theme));
        String decides = Texts.in(locale).get("evidence.card.decides");
        DisputePainter.paint(ink, plan, rows.painted(), width, decides);
        for (int i = 0; i < buttons.size(); i++) {
            DisputeLayout.Row row = plan.rows().get(i);
            buttons.get(i).resizeRelocate(0, row.top(), width, row.height());
        }
    }
}
