package handover.export.series;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/// Writes an animation that goes round for ever, each page long enough to be read.
final class GifWriter implements SeriesWriter {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    /// In hundredths of a second.
    private static final int READ = 250;

    private static final int LAST = 500;

    @Override
    public void write(Series series, OutputStream out, Progress progress) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            BriefingPage last = series.pages().getLast();
            Frames.each(
                    series,
                    progress,
                    (page, picture) -> {
                        BufferedImage frame = FewColours.of(picture.image());
                        int stay = page == last ? LAST : READ;
                        var shown = new IIOImage(frame, null, metadata(writer, frame, stay));
                        writer.writeToSequence(shown, lineByLine(writer));
                    });
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /// Interlaced, each frame would be larger and come in four rushes.
    private static ImageWriteParam lineByLine(ImageWriter writer) {
        ImageWriteParam parameters = writer.getDefaultWriteParam();
        parameters.setProgressiveMode(ImageWriteParam.MODE_DISABLED);
        return parameters;
    }

    private static IIOMetadata metadata(ImageWriter writer, BufferedImage frame, int stay)
            throws IOException {
        var metadata =
                writer.getDefaultImageMetadata(
                        ImageTypeSpecifier.createFromRenderedImage(frame), null);
        var root = new IIOMetadataNode(FORMAT);
        var control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(stay));
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        root.appendChild(forEver());
        metadata.mergeTree(FORMAT, root);
        return metadata;
    }

    /// The extension that Netscape brought in, which every program knows: repeat without an end.
    private static IIOMetadataNode forEver() {
        var extensions = new IIOMetadataNode("ApplicationExtensions");
        var loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        extensions.appendChild(loop);
        return extensions;
    }
}
