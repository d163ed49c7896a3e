package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.io.ProgramVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CrashReportTest {
    @TempDir Path folder;
    private final List<Path> told = new ArrayList<>();

    @Test
    void aMistakeIsWrittenDownAndSaid() throws Exception {
        var report = new CrashReport(folder.resolve("reports"), told::add);
        report.uncaughtException(Thread.currentThread(), new IllegalStateException("no such mark"));
        assertThat(told).containsExactly(folder.resolve("reports/crash-01.txt"));
        assertThat(Files.readString(told.getFirst()))
                .contains(ProgramVersion.number())
                .contains("IllegalStateException: no such mark")
                .contains("CrashReportTest.aMistakeIsWrittenDownAndSaid")
                .contains(System.getProperty("java.vm.version"));
    }

    @Test
    void neitherUserNorMachineIsNamed() {
        var report = new CrashReport(folder, told::add);
        Path file = report.write("main", new IllegalStateException("x"));
        assertThat(file)
                .content()
                .doesNotContain(System.getProperty("user.home") + "/")
                .doesNotContain("user:");
    }

    @Test
    void theSameMistakeOnEveryFrameFillsNoDisk() throws Exception {
        var report = new CrashReport(folder, told::add);
        for (int i = 0; i < 3 * CrashReport.MOST; i++) {
            report.uncaughtException(Thread.currentThread(), new IllegalStateException("again"));
        }
        assertThat(told).hasSize(CrashReport.MOST);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(CrashReport.MOST);
        }
    }

    @Test
    void whereNothingCanBeWrittenNothingElseGoesWrong() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        new CrashReport(file, told::add)
                .uncaughtException(Thread.currentThread(), new IllegalStateException("x"));
        assertThat(told).isEmpty();
    }
}
