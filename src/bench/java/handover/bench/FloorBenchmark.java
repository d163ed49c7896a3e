package handover.bench;

import static handover.bench.FrameWatch.onFx;

import handover.bench.FrameWatch.Frames;

import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

import java.time.LocalDate;

/// The least that the toolkit does for the same events on this machine: windows that have nothing
/// of the program. Beside these the program's figures are to be read, since machines and their
/// hours differ; in a Java of its own.
final class FloorBenchmark {
    private static final LocalDate FIRST = LocalDate.of(2023, 6, 30);
    private static final int DAYS = 519;

    private FloorBenchmark() {}

    /// @param args width, height and how many times
    public static void main(String[] args) throws Exception {
        Rendering.start();
        int width = Integer.parseInt(args[0]);
        int height = Integer.parseInt(args[1]);
        int times = Integer.parseInt(args[2]);
        step(width, height, times);
        move(width, height, times / 2).say("move");
        System.exit(0);
    }

    /// A slider, and a day in words above it.
    private static void step(int width, int height, int times) {
        var slider = new Slider(0, DAYS, 0);
        var day = new Label(FIRST.toString());
        var page = new BorderPane();
        page.setPadding(new Insets(20));
        page.setTop(day);
        page.setBottom(slider);
        FrameWatch watch = shown(page, width, height);
        watch.measure(times / 10, i -> go(slider, day, i));
        watch.measure(times, i -> go(slider, day, i)).say("step");
    }

    private static void go(Slider slider, Label day, int step) {
        slider.setValue(step % DAYS);
        day.setText(FIRST.plusDays(step % DAYS).toString());
    }

    /// One canvas as large as the window, which is moved by a pixel.
    static Frames move(int width, int height, int times) {
        var canvas = new Canvas(width, height);
        canvas.getGraphicsContext2D().setFill(Color.BEIGE);
        canvas.getGraphicsContext2D().fillRect(0, 0, width, height);
        FrameWatch watch = shown(new Pane(canvas), width, height);
        watch.measure(times / 10, i -> canvas.setTranslateX(1 + i % 40));
        return watch.measure(times, i -> canvas.setTranslateX(1 + i % 40));
    }

    private static FrameWatch shown(Parent page, int width, int height) {
        var scene = new Scene[1];
        onFx(
                () -> {
                    scene[0] = new Scene(page);
                    Rendering.show(scene[0], width, height);
                });
        return new FrameWatch(scene[0]);
    }
}
