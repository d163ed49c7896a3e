package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

class SafeFileTest {
    private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
    private static final byte[] NEW = "new picture".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private Path target = Path.of("");

    @BeforeEach
    void nameTheFile() {
        target = folder.resolve("picture.png");
    }

    private static String refusal(Path target, ThrowingConsumer<OutputStream> content) {
        var refused =
                catchThrowableOfType(
                        UnwritableException.class, () -> SafeFile.write(target, content));
        assertThat(refused.problem().place()).isEqualTo(Place.whole(target.toString()));
        String words = Problems.words(refused.problem(), Locale.ENGLISH);
        assertThat(refused).hasMessage(words);
        return words;
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsWrittenAndNothingElse() throws IOException {
        SafeFile.write(target, out -> out.write(NEW));
        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void aFileThatIsThereIsReplaced() throws IOException {
        Files.write(target, OLD);
        SafeFile.write(target, out -> out.write(NEW));
        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void aWriterMayCloseTheStream() throws IOException {
        SafeFile.write(
                target,
                out -> {
                    out.write(NEW);
                    out.close();
                });
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void theTargetIsNotTouchedBeforeAllIsWritten() throws IOException {
        Files.write(target, OLD);
        SafeFile.write(
                target,
                out -> {
                    out.write(NEW);
                    out.flush();
                    assertThat(target).hasBinaryContent(OLD);
                });
        assertThat(target).hasBinaryContent(NEW);
    }

    @Test
    void aWriterThatFailsLeavesNoHalfFile() throws IOException {
        assertThat(refusal(target, SafeFileTest::halfThenFail))
                .isEqualTo(
                        "The file cannot be saved: cable pulled. Try another folder."
                                + " Nothing was saved.");
        assertThat(names()).isEmpty();
    }

    @Test
    void aWriterThatFailsLeavesTheFormerFile() throws IOException {
        Files.write(target, OLD);
        refusal(target, SafeFileTest::halfThenFail);
        assertThat(target).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void aBugInTheWriterIsNotHiddenAndLeavesNothing() throws IOException {
        Files.write(target, OLD);
        assertThatThrownBy(
                        () ->
                                SafeFile.write(
                                        target,
                                        out -> {
                                            out.write(NEW);
                                            throw new IllegalStateException("bug");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasBinaryContent(OLD);
        assertThat(names()).containsExactly("picture.png");
    }

    @Test
    void aMissingFolderIsNamedAndNotMade() {
        Path missing = folder.resolve("missing");
        assertThat(refusal(missing.resolve("a.png"), out -> out.write(NEW)))
                .isEqualTo(
                        "The folder " + missing + " does not exist. Create it or choose another.");
        assertThat(missing).doesNotExist();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Files.write(target, OLD);
        assertThat(refusal(target.resolve("a.png"), out -> out.write(NEW)))
                .isEqualTo(
                        target
                                + " is not a folder, so nothing can be saved in it."
                                + " Choose another folder.");
        assertThat(target).hasBinaryContent(OLD);
    }

    @Test
    void aFolderIsNotOverwritten() throws IOException {
        Files.createDirectory(target);
        assertThat(refusal(target, out -> out.write(NEW))).startsWith("There is a folder");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void noRightToWriteIsSaid() throws IOException {
        assertThat(
                        refusal(
                                target,
                                out -> {
                                    throw new AccessDeniedException("picture.png");
                                }))
                .startsWith("You have no right to write here.");
        assertThat(names()).isEmpty();
    }

    @Test
    void aFullDiskIsSaid() throws IOException {
        assertThat(
                        refusal(
                                target,
                                out -> {
                                    throw new IOException("No space left on device");
                                }))
                .startsWith("The disk is full.");
        assertThat(names()).isEmpty();
    }

    @Test
    void aNameWithoutAFolderLiesInTheWorkingFolder() throws IOException {
        Path bare = Path.of("target").resolve(folder.getFileName() + ".part-test");
        SafeFile.write(bare, out -> out.write(NEW));
        assertThat(bare).hasBinaryContent(NEW);
        Files.delete(bare);
    }

    private static void halfThenFail(OutputStream out) throws IOException {
        out.write(NEW, 0, 3);
        out.flush();
        throw new IOException("cable pulled");
    }
}
