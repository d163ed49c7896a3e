package handover.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file of two scenes for [GoodDossier], in which nothing is wrong.
public final class GoodStory {
    private static final String JSON =
            """
            {
              "format": "handover-atlas-scenes",
              "formatVersion": 1,
              "title": "Friday",
              "dossier": {
                "id": "small",
                "version": "1.0.0",
                "sha256": "%s"
              },
              "scenes": [
                {
                  "id": "scene-1",
                  "name": "Ber",
                  "note": "Say this.\\nThen that.",
                  "viewpoint": {
                    "day": "2023-08-13",
                    "camera": {
                      "x": 0.48,
                      "y": 0.45,
                      "zoom": 5.5,
                      "width": 1000.0,
                      "height": 600.0
                    },
                    "selected": "ber",
                    "lens": {
                      "clock": "published",
                      "voices": "bundled",
                      "rule": "latest",
                      "counting": "bases"
                    }
                  }
                },
                {
                  "id": "scene-2",
                  "name": "",
                  "note": "",
                  "viewpoint": {
                    "day": "2023-12-31",
                    "camera": {
                      "x": 0.5,
                      "y": 0.5,
                      "zoom": 4.0,
                      "width": 800.0,
                      "height": 600.0
                    },
                    "lens": {
                      "clock": "happened",
                      "voices": "all",
                      "rule": "best",
                      "counting": "bases"
                    }
                  }
                }
              ]
            }
            """;

    private GoodStory() {}

    /// The text of the file, made with the dossier of this hash.
    public static String json(String sha256) {
        return JSON.formatted(sha256);
    }

    /// Writes a file of scenes.
    static Path write(Path folder, String json) throws IOException {
        return Files.writeString(folder.resolve("friday.atlas"), json);
    }
}
