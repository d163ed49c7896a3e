package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Lens;
import handover.state.Choices;
import handover.state.Theme;

import javafx.stage.Stage;
import javafx.util.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

/// The walk through all screens, which the installers are trained and checked by.
@ExtendWith(ApplicationExtension.class)
class ScreenWalkTest {
    private static final Duration AT_ONCE = Duration.millis(20);

    @TempDir private Path folder;
    private Stories atlas;
    private Stage stage;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        this.stage = stage;
        atlas = new Stories(stage, Locale.ENGLISH);
    }

    @BeforeEach
    void settle() {
        atlas.settle();
    }

    @Test
    void noWordsAreCut() throws Exception {
        Set<String> cut = new HashSet<>();
        Stories.onFx(
                () ->
                        stage.getScene()
                                .addPostLayoutPulseListener(
                                        () -> cut.addAll(CutWords.in(stage.getScene().getRoot()))));
        assertThat(walk(folder, new ArrayList<>())).isTrue();
        assertThat(cut).isEmpty();
    }

    private boolean walk(Path into, List<Path> pictures) throws Exception {
        var reached = new CompletableFuture<Boolean>();
        Stories.onFx(
                () -> {
                    var walk =
                            new ScreenWalk(
                                    atlas.state, atlas.window, stage, into, reached::complete);
                    pictures.addAll(walk.pictures());
                    walk.begin(AT_ONCE);
                });
        return reached.get(1, TimeUnit.MINUTES);
    }

    @Test
    void itKeepsAPictureOfEveryScreenAndEndsWhereItBegan() throws Exception {
        Choices choices = atlas.state.choices();
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        Set<String> languages = new HashSet<>();
        List<Boolean> tables = new ArrayList<>();
        List<Boolean> briefings = new ArrayList<>();
        Stories.onFx(
                () -> {
                    choices.theme().subscribe(themes::add);
                    choices.locale().subscribe(locale -> languages.add(locale.getLanguage()));
                    choices.tableShown().subscribe(shown -> tables.add(shown));
                    atlas.state.briefing().running().subscribe(runs -> briefings.add(runs));
                });
        List<Path> pictures = new ArrayList<>();
        assertThat(walk(folder, pictures)).isTrue();
        assertThat(themes).containsExactlyInAnyOrder(Theme.values());
        assertThat(languages).containsExactlyInAnyOrder("en", "fr");
        assertThat(tables).containsExactly(false, true, false);
        assertThat(briefings).containsExactly(false, true, false);
        assertThat(choices.lens().get()).isEqualTo(Lens.usual(Stories.DOSSIER));
        assertThat(choices.theme().get()).isEqualTo(Theme.LIGHT);
        try (var files = Files.list(folder)) {
            assertThat(files.toList()).containsExactlyInAnyOrderElementsOf(pictures);
        }
        for (Path picture : pictures) {
            assertThat(colours(picture)).as(picture.toString()).isGreaterThan(10);
        }
    }

    @Test
    void withNowhereToWriteItEndsAndSaysThatItFailed() throws Exception {
        assertThat(walk(folder.resolve("none").resolve("there"), new ArrayList<>())).isFalse();
    }

    private static long colours(Path picture) throws IOException {
        var image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isGreaterThan(900);
        int width = image.getWidth();
        return java.util.Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
                .distinct()
                .count();
    }
}
