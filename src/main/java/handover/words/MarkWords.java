package handover.words;

import handover.dossier.Dossier;
import handover.dossier.Localized;

import java.util.List;
import java.util.Locale;

/// What the states of a site are called where marks are explained.
public final class MarkWords {
    private MarkWords() {}

    /// The name of a state; how a site is that is not handed over, the dossier may say in a word
    /// more.
    ///
    /// @param id of a text under `map.legend`
    public static String of(Dossier dossier, String id, Locale locale) {
        Texts texts = Texts.in(locale);
        List<Localized> held = dossier.scope().held();
        return id.equals("open") && !held.isEmpty()
                ? texts.get("map.legend.held", held.getFirst().in(locale))
                : texts.get("map.legend." + id);
    }
}
