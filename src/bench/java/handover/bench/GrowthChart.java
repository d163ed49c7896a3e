package handover.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;

/// Draws how the program's costs grow with the number of sites: both axes by powers of ten.
final class GrowthChart {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 760;
    private static final int LEFT = 90;
    private static final int RIGHT = 230;
    private static final int TOP = 60;
    private static final int BOTTOM = 70;
    private static final double LEAST = 1;
    private static final double MOST = 100_000;

    /// A line of the chart.
    private record Curve(String name, String figure, Color color) {}

    private static final List<Curve> CURVES =
            List.of(
                    new Curve("load and first frame, ms", "load", new Color(0x6B6B6B)),
                    new Curve("memory, MB", "memory", new Color(0xCC79A7)),
                    new Curve("picture 1080p, ms", "picture", new Color(0xE69F00)),
                    new Curve("pan, work, ms", "pan.work.50", new Color(0x009E73)),
                    new Curve("pan close by, work, ms", "near.work.50", new Color(0x56B4E9)),
                    new Curve("step, work, ms", "step.work.50", new Color(0x0072B2)));

    private final List<GrowthPoint> points;
    private final Graphics2D g;

    private GrowthChart(List<GrowthPoint> points, Graphics2D g) {
        this.points = points;
        this.g = g;
    }

    /// Writes the chart, and its numbers beside it.
    static void write(List<GrowthPoint> points, Path folder) throws IOException {
        Files.createDirectories(folder);
        var numbers = new StringBuilder("sites");
        CURVES.forEach(curve -> numbers.append('\t').append(curve.name()));
        numbers.append("\tstep, event to frame, p95, ms\n");
        for (GrowthPoint point : points) {
            numbers.append(point.sites());
            for (Curve curve : CURVES) {
                numbers.append(number(point.get(curve.figure())));
            }
            numbers.append(number(point.get("step.late.95"))).append('\n');
        }
        Files.writeString(folder.resolve("growth.tsv"), numbers);
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        new GrowthChart(points, g).paint();
        g.dispose();
        ImageIO.write(image, "png", folder.resolve("growth.png").toFile());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "\t%.2f", value);
    }

    private void paint() {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, WIDTH, HEIGHT);
        g.setColor(Color.BLACK);
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
        g.drawString("What a window costs, by the number of sites", LEFT, 36);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 15));
        for (double value = LEAST; value <= MOST; value *= 10) {
            grid(LEFT, y(value), WIDTH - RIGHT, y(value));
            String words = String.format(Locale.ROOT, "%,.0f", value);
            int width = g.getFontMetrics().stringWidth(words);
            g.drawString(words, LEFT - 10 - width, (int) y(value) + 5);
        }
        for (double sites = 10; sites <= 1_000_000; sites *= 10) {
            grid(x(sites), TOP, x(sites), HEIGHT - BOTTOM);
            String words = String.format(Locale.ROOT, "%,.0f", sites);
            int width = g.getFontMetrics().stringWidth(words);
            g.drawString(words, (int) x(sites) - width / 2, HEIGHT - BOTTOM + 24);
        }
        g.drawString("sites", WIDTH - RIGHT - 40, HEIGHT - BOTTOM + 50);
        double free = TOP;
        for (Curve curve : byHeight()) {
            free = curve(curve, free);
        }
    }

    /// The highest at the right end first, so that their names find room below one another.
    private List<Curve> byHeight() {
        return points.isEmpty()
                ? List.of()
                : CURVES.stream()
                        .sorted((a, b) -> Double.compare(last(b.figure()), last(a.figure())))
                        .toList();
    }

    private double last(String figure) {
        return points.getLast().get(figure);
    }

    private void grid(double fromX, double fromY, double toX, double toY) {
        g.setColor(new Color(0xDDDDDD));
        g.setStroke(new BasicStroke(1));
        g.drawLine((int) fromX, (int) fromY, (int) toX, (int) toY);
        g.setColor(Color.BLACK);
    }

    private double curve(Curve curve, double free) {
        var line = new Path2D.Double();
        g.setColor(curve.color());
        double endX = 0;
        double endY = 0;
        for (GrowthPoint point : points) {
            double value = point.get(curve.figure());
            if (Double.isFinite(value)) {
                double x = x(point.sites());
                double y = y(value);
                if (line.getCurrentPoint() == null) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
                g.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
                endX = x;
                endY = y;
            }
        }
        if (line.getCurrentPoint() == null) {
            return free;
        }
        g.setStroke(new BasicStroke(2.5f));
        g.draw(line);
        double words = Math.max(free, endY + 5);
        g.drawString(curve.name(), (int) endX + 12, (int) words);
        return words + 20;
    }

    private static double x(double sites) {
        double part = (Math.log10(sites) - 1) / 5;
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private static double y(double value) {
        double part = Math.log10(Math.clamp(value, LEAST, MOST) / LEAST) / Math.log10(MOST / LEAST);
        return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
    }
}
