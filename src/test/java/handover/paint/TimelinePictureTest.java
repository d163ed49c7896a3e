package handover.paint;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Voices;
import handover.io.DossierReader;
import handover.state.Theme;
import handover.state.TimelineAxis;
import handover.support.ReferencePicture;

import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/// The timeline looks as it did when somebody last looked at it.
@ExtendWith(ApplicationExtension.class)
class TimelinePictureTest {
    private static final LocalDate DAY = LocalDate.of(2023, 12, 11);

    @Test
    void byDateInLight(FxRobot robot) throws IOException {
        check(robot, "timeline-light", Theme.LIGHT, Lens.DEFAULT, TimelineAxis.BY_DATE, 1440);
    }

    @Test
    void byDateInDark(FxRobot robot) throws IOException {
        check(robot, "timeline-dark", Theme.DARK, Lens.DEFAULT, TimelineAxis.BY_DATE, 1440);
    }

    @Test
    void byEventForAProjector(FxRobot robot) throws IOException {
        check(
                robot,
                "timeline-projector",
                Theme.PROJECTOR,
                Lens.DEFAULT,
                TimelineAxis.BY_EVENT,
                1440);
    }

    @Test
    void narrowWithTheBundledArticlesOnly(FxRobot robot) throws IOException {
        Lens bundled = Lens.DEFAULT.withVoices(Voices.BUNDLED);
        check(robot, "timeline-narrow", Theme.LIGHT, bundled, TimelineAxis.BY_DATE, 960);
    }

    @Test
    void lowInAWindowOfTheSmallestSize(FxRobot robot) throws IOException {
        var image = new BufferedImage[1];
        robot.interact(
                () ->
                        image[0] =
                                picture(
                                        Theme.LIGHT,
                                        Lens.DEFAULT,
                                        TimelineAxis.BY_DATE,
                                        1024,
                                        TimelineRows.LOW));
        ReferencePicture.of(TimelinePictureTest.class, "timeline-low").assertLooksLike(image[0]);
    }

    @Test
    void byWeekOfIssue(FxRobot robot) throws IOException {
        Lens published = Lens.DEFAULT.withClock(Clock.PUBLISHED);
        check(robot, "timeline-published", Theme.DARK, published, TimelineAxis.BY_DATE, 1440);
    }

    private static void check(
            FxRobot robot, String name, Theme theme, Lens lens, TimelineAxis axis, double width)
            throws IOException {
        var image = new BufferedImage[1];
        robot.interact(() -> image[0] = picture(theme, lens, axis, width, TimelineRows.WHOLE));
        ReferencePicture.of(TimelinePictureTest.class, name).assertLooksLike(image[0]);
    }

    private static BufferedImage picture(
            Theme theme, Lens lens, TimelineAxis axis, double width, double height) {
        var dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
        var chronology = Chronology.of(dossier, lens);
        Palette palette = Palette.of(theme);
        var canvas = new Canvas(width, height);
        var ink = new Ink(canvas.getGraphicsContext2D(), 1, palette);
        ink.g().setFill(palette.page());
        ink.g().fillRect(0, 0, width, height);
        var layout =
                TimelineLayout.of(
                        new TimelineSpec(
                                chronology,
                                axis,
                                Locale.FRENCH,
                                width,
                                height,
                                text -> TextMeasure.width(text, TimelinePainter.font(palette))));
        TimelinePainter.paintStill(ink, layout);
        TimelinePainter.paintDay(ink, layout, chronology.on(DAY), false);
        return buffered(canvas.snapshot(null, null));
    }

    private static BufferedImage buffered(WritableImage painted) {
        int width = (int) painted.getWidth();
        int height = (int) painted.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, painted.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }
}
