package handover.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The smallest dossier with one of everything, in which nothing is wrong.
public final class GoodDossier {
    /// Its first character is outside the Basic Multilingual Plane: offsets are in code points.
    public static final String ARTICLE = "𝄞 Ber was handed over on 13 August 2023.\nGao stays.\n";

    /// Its text.
    public static final String JSON =
            """
            {
              "$schema": "../dossier.schema.json",
              "id": "small", "version": "1.0.0",
              "title": {"en": "Small", "fr": "Petit"},
              "summary": {"en": "Two sites.", "fr": "Deux sites."},
              "first": "2023-06-30", "last": "2023-12-31", "countries": ["ML"],
              "view": {"west": -12.5, "south": 10, "east": 4.5, "north": 25},
              "limits": [{"en": "Few sites.", "fr": "Peu de sites."}],
              "counting": [
                {"id": "bases", "of": 1, "headquarters": false, "source": "paper",
                 "label": {"en": "Bases", "fr": "Bases"},
                 "note": {"en": "As the paper counts.", "fr": "Comme compte le journal."}}
              ],
              "sites": [
                {"id": "ber", "order": 1, "kind": "base", "lat": 16.8, "lon": -2.5,
                 "name": {"en": "Ber", "fr": "Ber"}, "variants": ["Bèr"],
                 "role": {"en": "camp", "fr": "camp"},
                 "region": {"en": "Timbuktu", "fr": "Tombouctou"},
                 "point": {"en": "village", "fr": "village"},
                 "precision": "village", "coordinateSource": "radio",
                 "alternatives": [
                   {"lat": 16.9, "lon": -2.6, "point": {"en": "well", "fr": "puits"},
                    "source": "radio"}]},
                {"id": "gao", "order": 2, "kind": "headquarters", "lat": 16.27, "lon": -0.04,
                 "name": {"en": "Gao", "fr": "Gao"}, "variants": [],
                 "role": {"en": "headquarters", "fr": "quartier général"},
                 "region": {"en": "Gao", "fr": "Gao"},
                 "point": {"en": "town", "fr": "ville"},
                 "precision": "town", "coordinateSource": "radio", "alternatives": []}
              ],
              "sources": [
                {"id": "paper", "publisher": "The Paper", "issued": "2023-08-14",
                 "issuedBasis": {"en": "printed", "fr": "imprimé"}, "language": "en",
                 "url": "https://paper.example/ber", "voice": "press",
                 "kind": {"en": "daily", "fr": "quotidien"},
                 "reliability": "C", "reliabilityWhy": {"en": "At times.", "fr": "Parfois."},
                 "article": "seeds/paper.txt",
                 "sha256": "a74e1d86c5821fc155f401fd2be9ed8b08e32f9f9386dfc78498c9d631bf2686"},
                {"id": "radio", "publisher": "Radio", "issued": null,
                 "issuedBasis": {"en": "not seen", "fr": "non vue"},
                 "url": "https://radio.example/", "voice": "un",
                 "kind": {"en": "radio", "fr": "radio"}, "reliability": "F"}
              ],
              "claims": [
                {"id": "ber-handover", "site": "ber", "source": "paper", "kind": "handover",
                 "date": "2023-08-13", "certainty": "stated",
                 "credibility": 2, "credibilityWhy": {"en": "Seen.", "fr": "Vu."},
                 "quote": {"exact": "Ber was handed over", "prefix": "𝄞 ",
                           "suffix": " on 13 August", "start": 2, "end": 21},
                 "gloss": {"fr": "Ber a été remise"}},
                {"id": "count", "source": "radio", "kind": "count", "date": "2023-08~",
                 "certainty": "inferred", "credibility": 6,
                 "paraphrase": {"en": "One of two.", "fr": "Une sur deux."},
                 "count": {"closed": 1, "of": 2}}
              ],
              "figures": [
                {"id": "left", "date": "2023-08-14", "value": 600, "bound": "over", "of": 13000,
                 "counts": {"en": "soldiers", "fr": "soldats"}, "source": "radio", "curve": true}
              ],
              "baselines": [
                {"id": "strength", "text": {"en": "13,000", "fr": "13 000"}, "source": "radio"}
              ],
              "events": [
                {"id": "vote", "date": "2023-06-30", "text": {"en": "A vote.", "fr": "Un vote."},
                 "source": "radio"}
              ],
              "elsewhere": [
                {"name": "Labbezanga", "date": "2022", "text": {"en": "Left.", "fr": "Quitté."},
                 "source": "radio", "lat": 14.9, "lon": 0.7}
              ],
              "contradictions": [
                {"text": {"en": "Two days.", "fr": "Deux jours."}, "sites": ["ber"]}
              ]
            }
            """;

    private GoodDossier() {}

    /// The dossier with one passage replaced.
    public static String with(String passage, String replacement) {
        int at = JSON.indexOf(passage);
        if (at < 0 || JSON.indexOf(passage, at + 1) >= 0) {
            throw new IllegalArgumentException("not once in the good dossier: " + passage);
        }
        return JSON.substring(0, at) + replacement + JSON.substring(at + passage.length());
    }

    /// Writes a dossier and the article beside it.
    ///
    /// @return the dossier's file
    public static Path write(Path folder, String json) throws IOException {
        return write(folder, json.getBytes(StandardCharsets.UTF_8));
    }

    /// Writes a dossier's bytes and the article beside it.
    static Path write(Path folder, byte[] json) throws IOException {
        Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(folder.resolve("seeds/paper.txt"), ARTICLE);
        return Files.write(folder.resolve("dossier.json"), json);
    }
}
