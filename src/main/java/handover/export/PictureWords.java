package handover.export;

import handover.dossier.Site;
import handover.paint.MapScene;
import handover.revision.News;
import handover.time.DateWords;
import handover.words.RevisionWords;
import handover.words.Sentences;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a picture is called and what it shows, in one language.
///
/// @param title of the dossier, and the day
/// @param description the sentence of the day, the selected site, the lens
record PictureWords(String title, String description) {
    private static final int MOST = 50;

    static PictureWords of(MapScene scene, Locale locale) {
        Texts texts = Texts.in(locale);
        var sentences = new Sentences(scene.chronology(), locale);
        String day = DateWords.day(scene.moment().day(), locale);
        String title = scene.chronology().dossier().title().in(locale);
        String described = sentences.sentence(scene.moment());
        Site site = scene.selected();
        if (site != null) {
            String state = sentences.stateWithHindsight(scene.moment(), site);
            String name = site.name().in(locale);
            described += " " + texts.get("picture.text.selected", name, state);
        }
        String lens = sentences.lens(scene.chronology().lens());
        described += " " + texts.get("picture.text.lens", lens);
        News news = scene.furniture().news();
        if (news == null) {
            return new PictureWords(texts.get("picture.text.title", title, day), described);
        }
        var words = new RevisionWords(news, locale);
        String version = words.version(news.revision().before());
        return new PictureWords(
                texts.get("revision.picture.title", title, day, version),
                described + "\n" + changes(words));
    }

    /// Which versions are compared, and everything that is another, as long as it is no book.
    private static String changes(RevisionWords words) {
        List<String> said = new ArrayList<>(List.of(words.caption()));
        words.lines(MOST).forEach(line -> said.add(words.said(line) + "."));
        return String.join("\n", said);
    }
}
