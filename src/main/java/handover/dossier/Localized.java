package handover.dossier;

import java.util.Locale;

/// A text of ours in both languages of the program.
///
/// @param en the English wording
/// @param fr the French wording
public record Localized(String en, String fr) {

    /// The wording for `locale`: French for any French locale, English for all others.
    public String in(Locale locale) {
        return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? fr : en;
    }
}
