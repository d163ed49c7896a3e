package handover.ui.evidence;

import handover.dossier.Figure;
import handover.dossier.Localized;
import handover.words.Texts;

import java.util.Locale;

/// Says a figure in both languages: "over 8,817 of 13,871: military, police and civilians
/// departed".
final class FigureWords {
    private FigureWords() {}

    static Localized of(Figure figure) {
        return new Localized(in(figure, Locale.ENGLISH), in(figure, Locale.FRENCH));
    }

    private static String in(Figure figure, Locale locale) {
        var texts = Texts.in(locale);
        String bound = figure.bound().name().toLowerCase(Locale.ROOT);
        String number = texts.get("evidence.figure." + bound, figure.value());
        Integer whole = figure.of();
        String many = whole == null ? number : texts.get("evidence.figure.of", number, whole);
        String said = texts.get("evidence.figure.counts", many, figure.counts().in(locale));
        var note = figure.note();
        return note == null ? said : said + " " + note.in(locale);
    }
}
