package handover.export.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.io.UnwritableException;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

/// An export that is stopped or fails leaves nothing behind, and what was there as it was.
class NothingLeftTest {
    private static final List<BriefingPage> PAGES = Samples.changes(Locale.ENGLISH).subList(0, 4);
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    /// Stops when so many pages are done.
    private record StoppedAfter(int pages, int[] seen) implements Progress {
        StoppedAfter(int pages) {
            this(pages, new int[1]);
        }

        @Override
        public void reached(int done, int of) {
            assertThat(of).isEqualTo(PAGES.size());
            seen[0] = done;
        }

        @Override
        public boolean cancelled() {
            return seen[0] >= pages;
        }
    }

    private static Series series() {
        return Samples.series(Locale.ENGLISH, PAGES);
    }

    /// Fails at the third page as a full disk does.
    private static Series failing() {
        PagePainter painter = Samples.painter();
        return Samples.series(Locale.ENGLISH, PAGES)
                .paintedBy(
                        page -> {
                            if (page == PAGES.get(2)) {
                                throw new IOException("No space left on device");
                            }
                            return painter.paint(page);
                        });
    }

    private List<String> left() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private Path target(SeriesFormat format) {
        return folder.resolve("out." + format.id());
    }

    @ParameterizedTest
    @EnumSource
    void stoppedItLeavesNothing(SeriesFormat format) throws IOException {
        for (int pages : new int[] {0, 2, PAGES.size()}) {
            assertThatThrownBy(
                            () -> format.write(series(), target(format), new StoppedAfter(pages)))
                    .isInstanceOf(CancellationException.class);
            assertThat(left()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskIsSaidAndLeavesNothing(SeriesFormat format) throws IOException {
        assertThatThrownBy(() -> format.write(failing(), target(format), Progress.UNWATCHED))
                .isInstanceOf(UnwritableException.class)
                .hasMessageStartingWith("The disk is full.");
        assertThat(left()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PNG")
    void theFormerFileStays(SeriesFormat format) throws IOException {
        Files.write(target(format), OLD);
        assertThatThrownBy(() -> format.write(series(), target(format), new StoppedAfter(2)))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> format.write(failing(), target(format), Progress.UNWATCHED))
                .isInstanceOf(UnwritableException.class);
        assertThat(target(format)).hasBinaryContent(OLD);
        assertThat(left()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "PNG")
    void aFolderThatWasThereStaysAsItWas(SeriesFormat format) throws IOException {
        Path there = Files.createDirectory(target(format));
        Files.write(there.resolve("2023-06-30.png"), OLD);
        Files.write(there.resolve("mine.txt"), OLD);
        assertThatThrownBy(() -> format.write(series(), there, new StoppedAfter(2)))
                .isInstanceOf(CancellationException.class);
        assertThat(left()).containsExactly("out.png", "out.png/2023-06-30.png", "out.png/mine.txt");
        assertThat(there.resolve("2023-06-30.png")).hasBinaryContent(OLD);
        format.write(series(), there, Progress.UNWATCHED);
        assertThat(left())
                .containsExactly(
                        "out.png",
                        "out.png/2023-06-30.png",
                        "out.png/2023-08-03.png",
                        "out.png/2023-08-13.png",
                        "out.png/2023-08-16.png",
                        "out.png/mine.txt");
        assertThat(Files.size(there.resolve("2023-06-30.png"))).isGreaterThan(1000);
    }
}
