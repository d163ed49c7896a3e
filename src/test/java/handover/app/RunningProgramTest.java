package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A second start hands its file to the first.
class RunningProgramTest {
    private static final long PATIENCE = 20_000;

    @TempDir Path folder;
    private final BlockingQueue<Path> opened = new LinkedBlockingQueue<>();

    private RunningProgram begin() {
        return Objects.requireNonNull(RunningProgram.begin(folder, opened::add));
    }

    @Test
    void aFileOpensInTheProgramThatRuns() throws Exception {
        try (var running = begin()) {
            assertThat(running).isNotNull();
            Path file = folder.resolve("a b/ü.atlas");
            assertThat(RunningProgram.handOver(folder, file, PATIENCE)).isTrue();
            assertThat(opened.poll(PATIENCE, TimeUnit.MILLISECONDS)).isEqualTo(file);
        }
    }

    @Test
    void manyFilesArriveEachOnce() throws Exception {
        try (var running = begin()) {
            assertThat(running).isNotNull();
            List<Path> files = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                Path file = folder.resolve("scenes-" + i + ".atlas");
                files.add(file);
                assertThat(RunningProgram.handOver(folder, file, PATIENCE)).isTrue();
            }
            List<Path> arrived = new ArrayList<>();
            while (arrived.size() < files.size()) {
                arrived.add(Objects.requireNonNull(opened.poll(PATIENCE, TimeUnit.MILLISECONDS)));
            }
            assertThat(arrived).containsExactlyElementsOf(files);
            assertThat(opened).isEmpty();
        }
    }

    @Test
    void whereNobodyRunsTheFileIsNotTakenAndNoNoteStays() throws Exception {
        Path file = folder.resolve("a.atlas");
        assertThat(RunningProgram.handOver(folder, file, PATIENCE)).isFalse();
        begin().close();
        assertThat(RunningProgram.handOver(folder, file, PATIENCE)).isFalse();
        try (var notes = Files.list(folder.resolve("to-open"))) {
            assertThat(notes).isEmpty();
        }
    }

    @Test
    void aProgramThatDoesNotAnswerIsNotWaitedForWithoutEnd() throws Exception {
        Path notes = Files.createDirectories(folder.resolve("to-open"));
        try (var channel =
                        FileChannel.open(
                                folder.resolve("running.lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(RunningProgram.handOver(folder, folder.resolve("a.atlas"), 50)).isFalse();
        }
        assertThat(notes).isEmptyDirectory();
    }

    @Test
    void onlyOneIsTheRunningProgramAndTheNextMayFollow() throws Exception {
        try (var running = begin()) {
            assertThat(running).isNotNull();
            assertThat(RunningProgram.begin(folder, opened::add)).isNull();
        }
        begin().close();
    }

    @Test
    void aNoteOfAnEarlierProgramOpensNothing() throws Exception {
        Path notes = Files.createDirectories(folder.resolve("to-open"));
        Files.writeString(notes.resolve("old.note"), "/etc/hosts");
        try (var running = begin()) {
            assertThat(running).isNotNull();
            assertThat(notes).isEmptyDirectory();
        }
        assertThat(opened).isEmpty();
    }

    @Test
    void aNoteThatNamesNoWholePathIsIgnored() throws Exception {
        try (var running = begin()) {
            assertThat(running).isNotNull();
            Path notes = folder.resolve("to-open");
            Path part = Files.writeString(folder.resolve("x.part"), "../relative");
            Files.move(part, notes.resolve("x.note"));
            Path file = folder.resolve("b.atlas");
            assertThat(RunningProgram.handOver(folder, file, PATIENCE)).isTrue();
            assertThat(opened.poll(PATIENCE, TimeUnit.MILLISECONDS)).isEqualTo(file);
            assertThat(opened).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeMadeLeavesEachProgramAlone() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(RunningProgram.begin(file, opened::add)).isNull();
        assertThat(RunningProgram.handOver(file, file, PATIENCE)).isFalse();
    }
}
