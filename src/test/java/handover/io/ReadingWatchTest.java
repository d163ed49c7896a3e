package handover.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.geo.LatLon;
import handover.io.ReadingWatch.Step;
import handover.io.intake.DossierWriter;
import handover.support.MadeDossier;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
        var random = new Random(7);
        var sites = new StringBuilder();
        for (int i = 1; i < SITES; i++) {
            // No packing makes it so small that it is taken for a trap.
            var id = new BigInteger(800, random).toString(16);
            sites.append("{\"id\": \"").append(id).append("\"},\n");
        }
        String json =
                "{\"sites\": ["
                        + sites
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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PACKED")
    void itEndsTheReadingAtAnyStep(Step last) {
        ReadingWatch watch = (step, done, of) -> take(step, done, of) && step != last;
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> DossierReader.read(folder, watch));
        assertThat(of(last)).as("nothing is read after it").hasSize(1);
        assertThat(told.getLast().step()).isEqualTo(last);
    }

    private Path zip() throws IOException {
        byte[] name = DossierReader.FILE.getBytes(StandardCharsets.UTF_8);
        byte[] zip = new MadeZip().method(0).with(name, Files.readAllBytes(file)).bytes();
        byte[] packed = new MadeZip().with(name, Files.readAllBytes(file)).bytes();
        Files.write(folder.resolve("packed.zip"), packed);
        return Files.write(folder.resolve("stored.zip"), zip);
    }

    @Test
    void aZipIsToldWhileItIsTakenAndWhileItIsUnpacked() throws IOException {
        long size = Files.size(file);
        long zipped = Files.size(zip());
        DossierReader.read(folder.resolve("stored.zip"), this::take);
        assertThat(of(Step.PACKED)).hasSize((int) (zipped / Headway.BYTES) + 1);
        assertThat(of(Step.PACKED).getLast()).isEqualTo(new Told(Step.PACKED, zipped, zipped));
        told.clear();
        Reading reading = DossierReader.read(folder.resolve("packed.zip"), this::take);
        assertThat(reading.problems()).hasSameSizeAs(DossierReader.read(folder).problems());
        assertThat(told).isSortedAccordingTo(Comparator.comparing(Told::step));
        assertThat(of(Step.FILE)).hasSize((int) (size / Headway.BYTES) + 1);
        assertThat(of(Step.FILE).getLast()).isEqualTo(new Told(Step.FILE, size, size));
    }

    @ParameterizedTest
    @EnumSource(names = {"PACKED", "FILE"})
    void theUnpackingEndsWhereItIsEnded(Step last) throws IOException {
        zip();
        Path packed = folder.resolve("packed.zip");
        ReadingWatch watch = (step, done, of) -> take(step, done, of) && step != last;
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> DossierReader.read(packed, watch));
        assertThat(of(last)).hasSize(1);
        assertThat(told.getLast().step()).isEqualTo(last);
    }

    @Test
    void manyRecordsAreComparedInStepsAtEachOfWhichItEnds() throws Exception {
        int sites = 2 * Headway.RECORDS;
        var made = new MadeDossier().source("maps", Voice.UN, Reliability.A, "2023-07-01");
        for (int i = 0; i < sites; i++) {
            made.base("site" + i, new LatLon(14, -3));
        }
        Path many = folder.resolve("many");
        DossierWriter.write(made.make(), many);
        DossierReader.read(many, this::take);
        assertThat(of(Step.CHECKS))
                .contains(
                        new Told(Step.CHECKS, 0, 0),
                        new Told(Step.CHECKS, Headway.RECORDS, 0),
                        new Told(Step.CHECKS, 2L * Headway.RECORDS, 0));
        told.clear();
        ReadingWatch watch =
                (step, done, of) -> take(step, done, of) && !(step == Step.CHECKS && done > 0);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> DossierReader.read(many, watch));
        assertThat(of(Step.CHECKS)).hasSize(2);
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
                        .file(Step.FILE, new ByteArrayInputStream(bytes), before, limit);
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
