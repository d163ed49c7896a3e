package handover.ui.evidence;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The name, the status and the day of a site. They stand on one line, or the status beneath the
/// name where the line is too short for all three; so it is never cut or left out.
final class RowWords extends Region {
    private static final double GAP = 7;

    /// In a narrower panel the statuses stand beneath the names in every row, for an even list.
    private static final double ROOM_FOR_ONE_LINE = 270;

    private final Label name;
    private final Label status;
    private final Label day;
    private double room = Double.MAX_VALUE;

    RowWords(Label name, Label status, Label day) {
        this.name = name;
        this.status = status;
        this.day = day;
        getChildren().addAll(name, status, day);
    }

    /// Tells how wide it will be, which decides on its height.
    void fit(double width) {
        room = width;
        requestLayout();
    }

    private boolean stacked() {
        return room < ROOM_FOR_ONE_LINE || computePrefWidth(-1) > room;
    }

    /// Names of usual length are given the same width, so that the statuses stand below each other;
    /// a longer one takes what it needs.
    private double nameWidth() {
        return snapSizeX(Math.max(name.minWidth(-1), name.prefWidth(-1)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return nameWidth() + GAP + status.prefWidth(-1) + GAP + day.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double first = Math.max(name.prefHeight(-1), day.prefHeight(-1));
        double other = status.prefHeight(-1);
        return snapSizeY(stacked() ? first + other : Math.max(first, other));
    }

    @Override
    protected void layoutChildren() {
        boolean stacked = stacked();
        double line = stacked ? getHeight() - status.prefHeight(-1) : getHeight();
        double dayWidth = snapSizeX(day.prefWidth(-1));
        double nameWidth = Math.min(nameWidth(), getWidth() - dayWidth - GAP);
        double right = getWidth() - dayWidth;
        place(name, 0, nameWidth, 0, line);
        place(day, right, dayWidth, 0, line);
        if (stacked) {
            place(status, 0, getWidth(), line, status.prefHeight(-1));
        } else {
            double from = nameWidth + GAP;
            place(status, from, Math.max(0, right - GAP - from), 0, line);
        }
    }

    /// Puts a label in the middle of a line.
    private void place(Label label, double x, double width, double top, double height) {
        double own = label.prefHeight(-1);
        label.resizeRelocate(x, snapPositionY(top + (height - own) / 2), width, own);
    }
}
