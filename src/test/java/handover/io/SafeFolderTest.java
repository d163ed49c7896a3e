package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SafeFolderTest {
    @TempDir private Path root;
    private Path target = Path.of("");

    @BeforeEach
    void name() {
        target = root.resolve("pictures");
    }

    private List<String> all() throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void two(Path folder) throws IOException {
        Files.writeString(folder.resolve("a"), "new a");
        Files.writeString(folder.resolve("b"), "new b");
    }

    @Test
    void aNewFolderHoldsWhatWasWrittenAndNothingElse() throws IOException {
        SafeFolder.write(target, SafeFolderTest::two);
        assertThat(all()).containsExactly("pictures/a", "pictures/b");
        assertThat(root.toFile().list()).containsExactly("pictures");
    }

    @Test
    void theFolderIsNotThereBeforeAllIsWritten() throws IOException {
        SafeFolder.write(
                target,
                folder -> {
                    two(folder);
                    assertThat(target).doesNotExist();
                });
        assertThat(target).isDirectory();
    }

    @Test
    void otherFilesStayAndThoseOfTheSameNameAreReplaced() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("a"), "old a");
        Files.writeString(target.resolve("z"), "old z");
        SafeFolder.write(target, SafeFolderTest::two);
        assertThat(all()).containsExactly("pictures/a", "pictures/b", "pictures/z");
        assertThat(target.resolve("a")).hasContent("new a");
        assertThat(target.toFile().list()).hasSize(3);
    }

    @Test
    void aFailureWhileWritingLeavesNothing() throws IOException {
        assertThatThrownBy(
                        () ->
                                SafeFolder.write(
                                        target,
                                        folder -> {
                                            two(folder);
                                            throw new IOException("cable pulled");
                                        }))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("cable pulled");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void aFailureWhileMovingPutsBackWhatWasThere() throws IOException {
        Files.createDirectory(target);
        Files.writeString(target.resolve("a"), "old a");
        Files.createDirectory(target.resolve("b"));
        Files.writeString(target.resolve("b").resolve("inside"), "kept");
        assertThatThrownBy(() -> SafeFolder.write(target, SafeFolderTest::two))
                .isInstanceOf(UnwritableException.class)
                .satisfies(
                        e ->
                                assertThat(((UnwritableException) e).problem().place())
                                        .isEqualTo(Place.whole(target.toString())));
        assertThat(all()).containsExactly("pictures/a", "pictures/b/inside");
        assertThat(target.resolve("a")).hasContent("old a");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.writeString(target, "a file");
        assertThatThrownBy(() -> SafeFolder.write(target, SafeFolderTest::two))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining("is not a folder");
        assertThat(target).hasContent("a file");
    }

    @Test
    void aMissingFolderIsNamedAndNotMade() {
        Path missing = root.resolve("missing");
        assertThatThrownBy(() -> SafeFolder.write(missing.resolve("pictures"), SafeFolderTest::two))
                .isInstanceOf(UnwritableException.class)
                .hasMessageContaining(missing + " does not exist");
        assertThat(root).isEmptyDirectory();
    }
}
