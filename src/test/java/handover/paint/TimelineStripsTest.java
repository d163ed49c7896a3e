package handover.paint;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.export.FxPlatform;
import handover.geo.Size;
import handover.io.DossierReader;
import handover.state.Theme;
import handover.state.TimelineAxis;
import handover.support.ReferencePicture;

import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What was painted for the day before and kept looks as if all had been painted.
class TimelineStripsTest {
    private static final Size SIZE = new Size(900, TimelineRows.WHOLE);
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);

    @BeforeAll
    static void start() {
        FxPlatform.startWithoutDisplay();
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    void manyDaysOneAfterTheOtherLookAsEachAlone(Clock clock) throws Exception {
        Chronology chronology = chronology(clock);
        TimelineLayout layout = layout(chronology);
        List<LocalDate> days = new ArrayList<>();
        LocalDate first = chronology.dossier().days().first();
        for (int i = 0; i < 200; i += i % 3 + 1) {
            days.add(chronology.dossier().days().clamp(first.plusDays(i)));
        }
        // Where the figure of the curve stands on the other side of the thumb.
        LocalDate last = chronology.dossier().days().last();
        for (int i = 120; i >= 0; i -= i % 3 + 1) {
            days.add(last.minusDays(i));
        }
        FxPlatform.call(
                () -> {
                    var walked = new TimelineStrips();
                    for (LocalDate day : days) {
                        show(walked, chronology, layout, day);
                        if (day.getDayOfMonth() % 4 == 0) {
                            var fresh = new TimelineStrips();
                            show(fresh, chronology, layout, day);
                            assertThat(pixels(walked)).isEqualTo(pixels(fresh));
                        }
                    }
                    return walked;
                });
    }

    @ParameterizedTest
    @EnumSource(Clock.class)
    void allTogetherLookAsOnePicture(Clock clock) throws Exception {
        Chronology chronology = chronology(clock);
        TimelineLayout layout = layout(chronology);
        LocalDate day = LocalDate.of(2023, 10, 31);
        FxPlatform.call(
                () -> {
                    var strips = new TimelineStrips();
                    show(strips, chronology, layout, day);
                    var whole = new DeviceCanvas();
                    Ink ink = whole.cleared(SIZE, 1, 1, PALETTE);
                    TimelinePainter.paintDay(ink, layout, chronology.on(day), false);
                    int[] one = pixels(strips);
                    int[] other = pixels(whole);
                    assertThat(one).hasSameSizeAs(other);
                    List<String> apart = new ArrayList<>();
                    int wide = (int) SIZE.width();
                    for (int i = 0; i < one.length; i++) {
                        // The toolkit rounds places a little otherwise on a smaller canvas.
                        if (ReferencePicture.apart(one[i], other[i]) > 5) {
                            apart.add(i % wide + "," + i / wide);
                        }
                    }
                    assertThat(apart).isEmpty();
                    return strips;
                });
    }

    private static Chronology chronology(Clock clock) {
        var dossier = Objects.requireNonNull(DossierReader.bundled().dossier());
        return Chronology.of(dossier, Lens.DEFAULT.withClock(clock));
    }

    private static TimelineLayout layout(Chronology chronology) {
        return TimelineLayout.of(
                new TimelineSpec(
                        chronology,
                        TimelineAxis.BY_DATE,
                        Locale.FRENCH,
                        SIZE.width(),
                        SIZE.height(),
                        text -> TextMeasure.width(text, TimelinePainter.font(PALETTE))));
    }

    private static void show(
            TimelineStrips strips, Chronology chronology, TimelineLayout layout, LocalDate day) {
        strips.show(SIZE, 1, PALETTE, layout, chronology.on(day), false);
    }

    private static int[] pixels(Node node) {
        var how = new SnapshotParameters();
        how.setFill(Color.WHITE);
        var image = node.snapshot(how, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
