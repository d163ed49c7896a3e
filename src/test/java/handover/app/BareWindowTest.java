package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.geo.Size;
import handover.io.BasemapReader;
import handover.state.AtlasState;
import handover.state.Theme;

import javafx.geometry.Bounds;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The first frame shows the map where it stays: whoever looks at it does not see it move when the
/// other parts of the window come.
@ExtendWith(ApplicationExtension.class)
class BareWindowTest {
    @ParameterizedTest
    @CsvSource({
        "LIGHT,     true,  1440, 900, en",
        "LIGHT,     false, 1440, 900, fr",
        "LIGHT,     true,  1100, 800, en",
        "DARK,      true,  1920, 1080, fr",
        "DARK,      false, 1024, 640, en",
        "PROJECTOR, true,  1440, 900, fr",
        "PROJECTOR, true,  1024, 640, fr",
        "PROJECTOR, false, 1920, 1080, en"
    })
    void theMapStaysWhereItWasFirstSeen(
            Theme theme, boolean evidence, int width, int height, String language) {
        List<Bounds> seen = new ArrayList<>();
        Stories.onFx(
                () -> {
                    var bare = bare(theme, evidence, Locale.of(language), new Size(width, height));
                    bare.layGround();
                    seen.add(mapBounds(bare));
                    assertThat(furnished(bare).scene()).isSameAs(bare.scene());
                    seen.add(mapBounds(bare));
                });
        assertThat(seen.getLast()).isEqualTo(seen.getFirst());
        assertThat(seen.getLast().getHeight()).isGreaterThan(height / 2.0);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theGroundHasTheColoursOfWhatComesToStandOnIt(Theme theme) {
        List<Object> seen = new ArrayList<>();
        Stories.onFx(
                () -> {
                    var bare = bare(theme, true, Locale.ENGLISH, new Size(960, 900));
                    bare.layGround();
                    seen.addAll(colours(bare));
                    furnished(bare);
                    seen.addAll(colours(bare));
                });
        assertThat(seen.subList(2, 4)).isEqualTo(seen.subList(0, 2));
    }

    /// Of the bar and of the ground under the timeline.
    private static List<Object> colours(BareWindow bare) {
        bare.root().applyCss();
        var whole = (BorderPane) bare.root().getChildren().getFirst();
        return List.of(colour((Region) whole.getTop()), colour((Region) whole.getBottom()));
    }

    private static Object colour(Region region) {
        return region.getBackground().getFills().getLast().getFill();
    }

    private static AtlasWindow furnished(BareWindow bare) {
        return new AtlasWindow(
                bare,
                address -> {},
                new PictureSaver((name, in, owner) -> Optional.empty()),
                new TableSaver(),
                new ExportDialog());
    }

    private static Bounds mapBounds(BareWindow bare) {
        bare.root().resize(bare.scene().getWidth(), bare.scene().getHeight());
        bare.root().applyCss();
        bare.root().layout();
        return bare.map().localToScene(bare.map().getLayoutBounds());
    }

    private static BareWindow bare(Theme theme, boolean evidence, Locale locale, Size size) {
        var state = new AtlasState(Stories.DOSSIER);
        state.choices().theme().set(theme);
        state.choices().evidenceShown().set(evidence);
        state.choices().locale().set(locale);
        try {
            return new BareWindow(state, BasemapReader.bundled(), size);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
