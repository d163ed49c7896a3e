package handover.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.io.DossierReader;
import handover.io.GoodDossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/// The chart of a disagreement between very many claims has as many rows as can be painted.
class DisputeRowsTest {
    private static final String CLAIM =
            """
            {"id": "more-%d", "site": "ber", "source": "radio", "kind": "handover",
             "date": "2023-09-%02d", "certainty": "stated", "credibility": 6,
             "paraphrase": {"en": "Handed over.", "fr": "Remise."}},
            """;

    @Test
    void fortyAreShownAndTheOthersCounted(@TempDir Path folder) throws IOException {
        var claims = new StringBuilder("\"claims\": [");
        for (int i = 0; i < 100; i++) {
            claims.append(CLAIM.formatted(i, 1 + i % 28));
        }
        String json = GoodDossier.with("\"claims\": [", claims.toString());
        var dossier = DossierReader.read(GoodDossier.write(folder, json)).dossier();
        var chronology = Chronology.of(Objects.requireNonNull(dossier), Lens.DEFAULT);
        var disagreement = chronology.disagreementsOn("ber").getFirst();
        var rows = DisputeRows.of(disagreement, chronology, Locale.ENGLISH);
        assertThat(rows.claims()).hasSize(DisputeRows.MOST);
        assertThat(rows.painted()).hasSize(DisputeRows.MOST);
        assertThat(rows.leftOut()).isEqualTo(disagreement.claims().size() - DisputeRows.MOST);
        assertThat(rows.claims()).anyMatch(claim -> claim.id().equals("ber-handover"));
    }
}
