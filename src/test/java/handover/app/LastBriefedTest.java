package handover.app;

import static org.assertj.core.api.Assertions.assertThat;

import handover.dossier.Dossier;
import handover.io.DossierReader;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The versions that were briefed with last are kept, and can be opened.
class LastBriefedTest {
    @TempDir private Path folder;
    private LastBriefed kept;
    private Path kit;

    @BeforeEach
    void make() {
        kept = new LastBriefed(folder.resolve("briefed"));
        kit = folder.resolve("andes");
    }

    private Dossier version(String number) throws IOException {
        MadeFolder.in(kit, MadeFolder.ANDES.replace("1.0.0", number));
        return read(kit);
    }

    private static Dossier read(Path path) {
        return Objects.requireNonNull(DossierReader.read(path).dossier());
    }

    private String before(Dossier now) {
        return kept.before(now).map(LastBriefedTest::read).map(Dossier::version).orElse("none");
    }

    @Test
    void oneThatWasNeverBriefedWithHasNone() throws IOException {
        assertThat(before(version("1.0.0"))).isEqualTo("none");
    }

    @Test
    void theLastOneIsFoundWhenTheDossierHasChanged() throws IOException {
        Dossier one = version("1.0.0");
        kept.keep(kit, one);
        assertThat(before(one)).isEqualTo("1.0.0");
        assertThat(before(version("1.1.0"))).isEqualTo("1.0.0");
    }

    @Test
    void oneIsFoundByItsSum() throws IOException {
        Dossier one = version("1.0.0");
        kept.keep(kit, one);
        Dossier two = version("1.1.0");
        kept.keep(kit, two);
        assertThat(kept.version(two, one.sha256()).map(LastBriefedTest::read)).contains(one);
        assertThat(kept.version(two, two.sha256()).map(LastBriefedTest::read)).contains(two);
        assertThat(kept.version(two, "0".repeat(64))).isEmpty();
    }

    @Test
    void aRehearsalDoesNotLoseTheOneThatTheRoomHasSeen() throws IOException {
        kept.keep(kit, version("1.0.0"));
        Dossier two = version("1.1.0");
        kept.keep(kit, two);
        kept.keep(kit, two);
        assertThat(before(two)).isEqualTo("1.0.0");
        assertThat(before(version("1.2.0"))).isEqualTo("1.1.0");
    }

    @Test
    void noMoreThanTwoAreKept() throws IOException {
        for (String number : new String[] {"1.0.0", "1.1.0", "1.2.0", "1.3.0"}) {
            kept.keep(kit, version(number));
        }
        try (var files = Files.list(folder.resolve("briefed"))) {
            assertThat(files).hasSize(2);
        }
        assertThat(before(version("1.3.0"))).isEqualTo("1.2.0");
    }

    @Test
    void whatTheDiskHasNoMoreIsNotKept() throws IOException {
        Dossier one = version("1.0.0");
        Dossier two = version("1.1.0");
        kept.keep(kit, one);
        assertThat(before(two)).isEqualTo("none");
        kept.keep(folder.resolve("nowhere"), one);
        assertThat(before(two)).isEqualTo("none");
    }

    @Test
    void oneInAZipIsKeptAsItIs() throws IOException {
        Path zip = folder.resolve("andes.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("andes/dossier.json"));
            out.write(MadeFolder.ANDES.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        kept.keep(zip, read(zip));
        assertThat(before(version("1.1.0"))).isEqualTo("1.0.0");
    }

    @Test
    void articlesAreKeptWithIt() throws IOException {
        Path shipped = folder.resolve("minusma");
        Files.createDirectories(shipped.resolve("seeds"));
        Path own = Path.of("resources/dossier/minusma/dossier.json");
        Files.copy(own, shipped.resolve("dossier.json"));
        try (var files = Files.list(Path.of("seeds"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, shipped.resolve("seeds").resolve(file.getFileName()));
            }
        }
        Dossier dossier = read(shipped);
        kept.keep(shipped, dossier);
        assertThat(kept.before(dossier).map(LastBriefedTest::read)).contains(dossier);
    }
}
