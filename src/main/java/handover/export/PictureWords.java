package handover.export;

import handover.dossier.Site;
import handover.paint.MapScene;
import handover.time.DateWords;
import handover.words.Sentences;
import handover.words.Texts;

import java.util.Locale;

/// What a picture is called and what it shows, in one language.
///
/// @param title of the dossier, and the day
/// @param description the sentence of the day, the selected site, the lens
record PictureWords(String title, String description) {

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
        return new PictureWords(
                texts.get("picture.text.title", title, day),
                described + " " + texts.get("picture.text.lens", lens));
    }
}
