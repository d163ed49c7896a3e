package handover.support;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import handover.paint.Fonts;
import handover.state.Theme;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.awt.image.BufferedImage;
import java.util.stream.Stream;

/// A part of the window by itself, dressed as in the window, for tests that compare its picture.
public final class ShownPart {
    private ShownPart() {}

    /// Has the program's typeface at hand before anything is laid out.
    public static void loadFonts() {
        Fonts.regular(13);
        Fonts.semiBold(13);
        Fonts.bold(13);
    }

    /// A scene with nothing but this part.
    ///
    /// @param sheets names of the style sheets that it needs beside the tokens
    public static Scene dressed(
            Parent part, Theme theme, double width, double height, String... sheets) {
        var primer = theme == Theme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        part.setMouseTransparent(true);
        part.getStyleClass().add(theme.id());
        var scene = new Scene(part, width, height);
        Stream.concat(Stream.of("tokens"), Stream.of(sheets))
                .map(name -> "/style/" + name + ".css")
                .map(path -> ShownPart.class.getResource(path).toExternalForm())
                .forEach(scene.getStylesheets()::add);
        return scene;
    }

    /// What was shown, as reference pictures are kept.
    public static BufferedImage image(WritableImage shown) {
        int width = (int) shown.getWidth();
        int height = (int) shown.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, shown.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }
}
