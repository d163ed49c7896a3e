import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.imageio.ImageIO;

/// Draws the icon of the program, in every size that a system asks for: a base handed over, which is
/// a green ring with a tick, above a time line that has gone part of its way.
///
/// `java jlink/icon/Icon.java`, in the folder of the project, writes `resources/icon`,
/// `jlink/linux`, `jlink/mac` and `jlink/windows` anew.
final class Icon {
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final List<Integer> IN_WINDOW = List.of(16, 32, 48, 128);

    /// Below this many pixels the time line has no ticks and every line is thicker.
    private static final int SMALL = 40;

    private static final Color GROUND = new Color(0x12263A);
    private static final Color RIM = new Color(0x2B4763);
    private static final Color LINE = new Color(0xF4F1E8);
    private static final Color QUIET = new Color(0x7F93A8);
    private static final Color DONE = new Color(0x1FB58A);
    private static final Color NOW = new Color(0xF0A02B);

    private Icon() {}

    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Map<Integer, byte[]> pngs = new TreeMap<>();
        for (int size : SIZES) {
            pngs.put(size, png(draw(size)));
        }
        pngs.put(1024, png(draw(1024)));
        Path linux = Files.createDirectories(Path.of("jlink", "linux", "icons"));
        for (int size : SIZES) {
            Files.write(linux.resolve(size + ".png"), pngs.get(size));
        }
        Path window = Files.createDirectories(Path.of("resources", "icon"));
        for (int size : IN_WINDOW) {
            Files.write(window.resolve(size + ".png"), pngs.get(size));
        }
        Files.write(Path.of("jlink", "windows", "handover-atlas.ico"), ico(pngs));
        Files.write(Path.of("jlink", "mac", "handover-atlas.icns"), icns(pngs));
    }

    /// The icon with this many pixels a side.
    private static BufferedImage draw(int pixels) {
        var image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setComposite(AlphaComposite.SrcOver);
        pen.transform(AffineTransform.getScaleInstance(pixels / 64.0, pixels / 64.0));
        boolean small = pixels < SMALL;
        ground(pen, small);
        ring(pen, small);
        timeLine(pen, small);
        pen.dispose();
        return image;
    }

    /// All in a square of 64 by 64.
    private static void ground(Graphics2D pen, boolean small) {
        double margin = small ? 1 : 3;
        double side = 64 - 2 * margin;
        pen.setColor(GROUND);
        pen.fill(new RoundRectangle2D.Double(margin, margin, side, side, 26, 26));
        if (!small) {
            pen.setColor(RIM);
            pen.setStroke(new BasicStroke(1));
            pen.draw(
                    new RoundRectangle2D.Double(
                            margin + 0.5, margin + 0.5, side - 1, side - 1, 25, 25));
        }
    }

    private static void ring(Graphics2D pen, boolean small) {
        double radius = small ? 17 : 15.5;
        double y = small ? 26 : 25.5;
        pen.setColor(DONE);
        pen.setStroke(new BasicStroke(small ? 7 : 5));
        pen.draw(new Ellipse2D.Double(32 - radius, y - radius, 2 * radius, 2 * radius));
        var tick = new Path2D.Double();
        tick.moveTo(24.5, y + 0.5);
        tick.lineTo(30, y + 6);
        tick.lineTo(40, y - 5.5);
        pen.setColor(LINE);
        pen.setStroke(
                new BasicStroke(
                        small ? 7 : 4.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(tick);
    }

    private static void timeLine(Graphics2D pen, boolean small) {
        double y = small ? 54 : 51;
        double left = small ? 12 : 14;
        double right = 64 - left;
        double now = 39;
        var round = new BasicStroke(small ? 6 : 4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        pen.setStroke(round);
        line(pen, QUIET, now, right, y);
        line(pen, LINE, left, now, y);
        if (!small) {
            pen.setColor(NOW);
            pen.fill(new Ellipse2D.Double(now - 4.6, y - 4.6, 9.2, 9.2));
        }
    }

    private static void line(Graphics2D pen, Color color, double from, double to, double y) {
        var line = new Path2D.Double();
        line.moveTo(from, y);
        line.lineTo(to, y);
        pen.setColor(color);
        pen.draw(line);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /// Windows' file of icons: a table of sizes, then a PNG for each.
    private static byte[] ico(Map<Integer, byte[]> pngs) {
        List<Integer> sizes = SIZES.stream().filter(size -> size <= 256).toList();
        int at = 6 + 16 * sizes.size();
        int length = at + sizes.stream().mapToInt(size -> pngs.get(size).length).sum();
        var file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.size());
        for (int size : sizes) {
            byte[] png = pngs.get(size);
            // 256 is written as 0: a size has one byte.
            file.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            file.putShort((short) 1).putShort((short) 32).putInt(png.length).putInt(at);
            at += png.length;
        }
        sizes.forEach(size -> file.put(pngs.get(size)));
        return file.array();
    }

    /// macOS' file of icons: each PNG after a name for its size.
    private static byte[] icns(Map<Integer, byte[]> pngs) throws IOException {
        var names = new TreeMap<String, Integer>();
        names.put("icp4", 16);
        names.put("icp5", 32);
        names.put("icp6", 64);
        names.put("ic07", 128);
        names.put("ic08", 256);
        names.put("ic09", 512);
        names.put("ic10", 1024);
        names.put("ic11", 32);
        names.put("ic12", 64);
        names.put("ic13", 256);
        names.put("ic14", 512);
        var parts = new ByteArrayOutputStream();
        var out = new DataOutputStream(parts);
        for (var name : names.entrySet()) {
            byte[] png = pngs.get(name.getValue());
            out.write(name.getKey().getBytes(StandardCharsets.US_ASCII));
            out.writeInt(png.length + 8);
            out.write(png);
        }
        var file = new ByteArrayOutputStream();
        var head = new DataOutputStream(file);
        head.write("icns".getBytes(StandardCharsets.US_ASCII));
        head.writeInt(parts.size() + 8);
        parts.writeTo(file);
        return file.toByteArray();
    }
}
