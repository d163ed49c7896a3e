package handover.words;

import handover.basemap.BasemapLevel;
import handover.dossier.Dossier;

import java.util.ArrayList;
import java.util.List;

/// What the lines and points of a map do not say; it is burned into every picture.
public final class Disclaimer {
    private Disclaimer() {}

    /// About the lines, about the regions where the map draws them, and what the dossier says of
    /// its points.
    public static String of(Dossier dossier, Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("map.disclaimer"));
        if (dossier.scope().countries().contains(BasemapLevel.DIVIDED)) {
            sentences.add(texts.get("map.disclaimer.regions"));
        }
        dossier.scope().points().forEach(points -> sentences.add(points.in(texts.locale())));
        return String.join(" ", sentences);
    }
}
