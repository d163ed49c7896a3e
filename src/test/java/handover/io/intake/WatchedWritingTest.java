package handover.io.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import handover.dossier.Dossier;
import handover.dossier.Reliability;
import handover.dossier.Voice;
import handover.geo.LatLon;
import handover.io.DossierReader;
import handover.support.MadeDossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A large dossier is written while somebody watches, who can end it.
class WatchedWritingTest {
    @TempDir Path folder;

    private static Dossier dossier(int sites) {
        var made = new MadeDossier().source("maps", Voice.UN, Reliability.A, "2023-07-01");
        for (int i = 0; i < sites; i++) {
            made.base("site" + i, new LatLon(14, -3));
        }
        return made.make();
    }

    @Test
    void whoeverWatchesIsToldHowFarItHasCome() throws Exception {
        List<Long> told = new ArrayList<>();
        DossierWriter.write(rows -> told.add(rows), dossier(9_000), folder.resolve("made"));
        assertThat(told).containsExactly(4_096L, 8_192L);
    }

    @Test
    void endedItLeavesEverythingAsItWas() throws IOException {
        Path former = Files.writeString(folder.resolve("dossier.json"), "former");
        assertThatThrownBy(() -> DossierWriter.write(rows -> false, dossier(9_000), folder))
                .isInstanceOf(Watch.StoppedException.class);
        assertThat(former).hasContent("former");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(former);
        }
    }

    @Test
    void manySitesStandOnALineEachAndAreReadAgain() throws Exception {
        int many = DossierWriter.MANY + 1;
        Dossier dossier = dossier(many);
        DossierWriter.write(dossier, folder.resolve("made"));
        Path file = folder.resolve("made").resolve("dossier.json");
        try (var lines = Files.lines(file)) {
            assertThat(lines.filter(line -> line.contains("\"site" + (many - 1) + "\"")))
                    .singleElement()
                    .asString()
                    .startsWith("    {\"id\": ")
                    .endsWith("}");
        }
        Dossier read = Objects.requireNonNull(DossierReader.read(file).dossier());
        assertThat(read.sites()).hasSize(many).isEqualTo(dossier.sites());
    }
}
