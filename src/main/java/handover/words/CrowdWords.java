package handover.words;

import handover.chronology.Crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says how many sites of a crowd are in which state, exactly.
public final class CrowdWords {
    private final Texts texts;

    /// Words in the language of `locale`.
    public CrowdWords(Locale locale) {
        this.texts = Texts.in(locale);
    }

    /// "1,204 sites close together".
    public String total(Crowd crowd) {
        return texts.get("map.cluster.total", texts.number(crowd.total()));
    }

    /// "310 handed over, 12 of them disputed, 4 may be handed over, 890 open"; no state of which
    /// there is none.
    public String states(Crowd crowd) {
        List<String> words = new ArrayList<>();
        add(words, "over", crowd.over());
        add(words, "disputed", crowd.disputed());
        add(words, "window", crowd.window());
        add(words, "as-announced", crowd.asAnnounced());
        add(words, "announced", crowd.announced());
        add(words, "open", crowd.open());
        return String.join(", ", words);
    }

    private void add(List<String> words, String state, int many) {
        if (many > 0) {
            words.add(texts.get("map.cluster." + state, texts.number(many)));
        }
    }
}
