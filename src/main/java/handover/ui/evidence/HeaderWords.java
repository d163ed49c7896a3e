package handover.ui.evidence;

import handover.dossier.Site;
import handover.words.Isolated;
import handover.words.Texts;

import java.util.Locale;

/// The line beside a site's name: "8th to close · regional camp · Kidal region".
final class HeaderWords {
    private HeaderWords() {}

    /// The line for `site`.
    static String of(Site site, Locale locale) {
        var texts = Texts.in(locale);
        return String.join(
                " · ",
                texts.get("evidence.header.order", ordinal(site.order(), texts)),
                Isolated.of(brief(site.role().in(locale))),
                Isolated.of(region(site, texts)));
    }

    /// "8th", "8e".
    static String ordinal(int number, Texts texts) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        int last = number % 10;
        String ending = teen || last == 0 || last > 3 ? "n" : Integer.toString(last);
        boolean french = Locale.FRENCH.equals(texts.locale());
        return texts.get("evidence.ordinal." + (french && number > 1 ? "n" : ending), number);
    }

    /// What a role or a region says before its first comma, semicolon or bracket.
    static String brief(String words) {
        return words.split("[,;(]", 2)[0].replace('\u00A0', ' ').strip();
    }

    private static String region(Site site, Texts texts) {
        String name = brief(site.region().in(texts.locale()));
        return name.contains(" ") ? name : texts.get("evidence.header.region", name);
    }
}
