package handover.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small dossier that has nothing to do with the one that is built in.
final class MadeFolder {
    static final String ANDES =
            """
            {
              "$schema": "../dossier.schema.json",
              "id": "andes", "version": "1.0.0",
              "title": {"en": "Posts in the Andes", "fr": "Postes dans les Andes"},
              "summary": {"en": "Made up.", "fr": "Inventé."},
              "first": "2021-01-01", "last": "2021-12-31",
              "limits": [],
              "counting": [
                {"id": "posts", "of": 2, "headquarters": false, "source": "gazette",
                 "label": {"en": "posts", "fr": "postes"},
                 "note": {"en": "As the gazette counts.", "fr": "Comme la gazette."}}
              ],
              "sites": [
                {"id": "quito", "order": 1, "kind": "base", "lat": -0.18, "lon": -78.47,
                 "name": {"en": "Quito", "fr": "Quito"}, "variants": [],
                 "role": {"en": "post", "fr": "poste"},
                 "region": {"en": "Pichincha", "fr": "Pichincha"},
                 "point": {"en": "town", "fr": "ville"},
                 "precision": "town", "coordinateSource": "gazette", "alternatives": []},
                {"id": "lima", "order": 2, "kind": "base", "lat": -12.06, "lon": -77.14,
                 "name": {"en": "Callao", "fr": "Callao"}, "variants": [],
                 "role": {"en": "post", "fr": "poste"},
                 "region": {"en": "Lima", "fr": "Lima"},
                 "point": {"en": "town", "fr": "ville"},
                 "precision": "town", "coordinateSource": "gazette", "alternatives": []}
              ],
              "sources": [
                {"id": "gazette", "publisher": "The Gazette", "issued": "2022-01-01",
                 "issuedBasis": {"en": "printed", "fr": "imprimé"}, "language": "en",
                 "url": "https://gazette.example/", "voice": "press",
                 "kind": {"en": "daily", "fr": "quotidien"}, "reliability": "F"}
              ],
              "claims": [
                {"id": "quito-over", "site": "quito", "source": "gazette", "kind": "handover",
                 "date": "2021-03-04", "certainty": "stated", "credibility": 6,
                 "paraphrase": {"en": "It says so.", "fr": "Elle le dit."}}
              ],
              "figures": [], "baselines": [], "events": [], "elsewhere": [],
              "contradictions": []
            }
            """;

    private MadeFolder() {}

    /// Writes a dossier into a folder, which is made if it is not there.
    ///
    /// @return the folder
    static Path in(Path folder, String json) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("dossier.json"), json);
        return folder;
    }
}
