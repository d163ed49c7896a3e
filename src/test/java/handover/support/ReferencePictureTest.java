package handover.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.awt.Color;
import java.awt.image.BufferedImage;

/// The comparison itself must be able to fail.
class ReferencePictureTest {
    private static BufferedImage plain() {
        var image = new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 60, 60);
        g.dispose();
        return image;
    }

    private static BufferedImage withDot(int side) {
        var image = plain();
        var g = image.createGraphics();
        g.setColor(Color.BLUE);
        g.fillRect(20, 20, side, side);
        g.dispose();
        return image;
    }

    @Test
    void thePictureItselfLooksTheSame() {
        assertThat(ReferencePicture.difference(withDot(8), withDot(8))).isEmpty();
    }

    @Test
    void aSlightlyOtherEdgeLooksTheSame() {
        var other = withDot(8);
        other.setRGB(19, 20, 0xC0C0FF);
        assertThat(ReferencePicture.difference(withDot(8), other)).isEmpty();
    }

    @Test
    void aMissingMarkIsNoticed() {
        assertThat(ReferencePicture.difference(withDot(8), plain())).isNotEmpty();
    }

    @Test
    void anotherSizeIsNoticed() {
        var small = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        assertThat(ReferencePicture.difference(plain(), small)).isNotEmpty();
    }
}
