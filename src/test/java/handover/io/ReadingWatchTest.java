package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import handover.io.ReadingWatch.Step;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

/// The reading of a dossier that somebody watches, and may end.
class ReadingWatchTest {
    private static final int SITES = 3 * Headway.RECORDS;
    private static final int SOURCES = 2;

    @TempDir Path folder;

    private Path file;
    private final List<Told> told = new ArrayList<>();

    private record Told(Step step, long done, long of) {}

    /// None of its records is right, but all of them are read.
    @BeforeEach
    void write() throws IOException {
        String site = "{\"id\": \"" + "x".repeat(200) + "\"},\n";
        String json =
                "{\"sites\": ["
                        + site.repeat(SITES - 1)
                        + "{}], \"sources\": ["
                        + "{},".repeat(SOURCES - 1)
                        + "{}]}";
        file = Files.writeString(folder.resolve(DossierReader.FILE), json);
    }

    private boolean take(Step step, long done, long of) {
        told.add(new Told(step, done, of));
        return true;
    }

    private List<Told> of(Step step) {
        return told.stream().filter(one -> one.step() == step).toList();
    }

    @Test
    void itIsToldWhatIsDoneAndHowMuchOfIt() throws IOException {
        Reading reading = DossierReader.read(folder, this::take);
        assertThat(reading).isEqualTo(DossierReader.read(folder));
        assertThat(told).isSortedAccordingTo(Comparator.comparing(Told::step));
        long size = Files.size(file);
        assertThat(of(Step.FILE)).hasSize((int) (size / Headway.BYTES) + 1);
        assertThat(of(Step.FILE).getLast()).isEqualTo(new Told(Step.FILE, size, size));
        assertThat(of(Step.TEXT))
                .hasSize((int) (size / Headway.BYTES))
                .allMatch(one -> one.of() == size && one.done() <= size);
        assertThat(of(Step.RECORDS))
                .containsExactly(
                        new Told(Step.RECORDS, Headway.RECORDS, SITES),
                        new Told(Step.RECORDS, 2L * Headway.RECORDS, SITES),
                        new Told(Step.RECORDS, 3L * Headway.RECORDS, SITES));
        assertThat(of(Step.CHECKS)).containsExactly(new Told(Step.CHECKS, 0, 0));
        Map<Step, List<Long>> done =
                told.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Told::step,
                                        Collectors.mapping(Told::done, Collectors.toList())));
        assertThat(done.values()).allSatisfy(each -> assertThat(each).isSorted());
    }

    @ParameterizedTest
    @EnumSource
    void itEndsTheReadingAtAnyStep(Step last) {
        ReadingWatch watch = (step, done, of) -> take(step, done, of) && step != last;
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> DossierReader.read(folder, watch));
        assertThat(of(last)).as("nothing is read after it").hasSize(1);
        assertThat(told.getLast().step()).isEqualTo(last);
    }

    @Test
    void aShortListIsNotCounted() throws IOException {
        GoodDossier.write(folder, GoodDossier.JSON);
        DossierReader.read(folder, this::take);
        assertThat(of(Step.RECORDS)).isEmpty();
        assertThat(of(Step.FILE)).hasSize(1);
    }

    /// The size of a file is asked for before it is read, and it may change between both.
    @ParameterizedTest
    @CsvSource({"10, 10, 20", "10, 4, 20", "4, 10, 20", "0, 10, 20", "30, 30, 20", "4, 30, 20"})
    void aFileThatGrowsOrShrinksMeanwhileIsReadAsItIs(int now, int before, int limit)
            throws IOException {
        var bytes = new byte[now];
        for (int i = 0; i < now; i++) {
            bytes[i] = (byte) i;
        }
        byte[] read =
                new Headway(ReadingWatch.NOBODY)
                        .file(new ByteArrayInputStream(bytes), before, limit);
        assertThat(read).hasSize(Math.min(now, limit + 1));
        assertThat(bytes).startsWith(read);
    }

    @Test
    void aDossierIsLargeByTheSizeOfItsFile() throws IOException {
        assertThat(DossierReader.isLarge(folder)).isFalse();
        assertThat(DossierReader.isLarge(folder.resolve("none"))).isFalse();
        Files.writeString(file, Files.readString(file) + " ".repeat(4 << 20));
        assertThat(DossierReader.isLarge(folder)).isTrue();
        assertThat(DossierReader.isLarge(file)).isTrue();
    }
}
