package handover.export;

import handover.chronology.Difference;
import handover.chronology.Side;
import handover.io.ComparedSide;
import handover.io.PictureTexts;
import handover.io.PngChunk;
import handover.paint.CompareScene;
import handover.paint.MapScene;
import handover.words.ComparisonWords;
import handover.words.Disclaimer;
import handover.words.Sentences;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the file of a picture of a comparison says beside the pixels: both sides, their lenses, and
/// every difference in words.
final class ComparisonEvidence {
    private ComparisonEvidence() {}

    static List<PngChunk> of(ComparisonRequest request) {
        CompareScene scene = request.scene();
        MapScene right = scene.right();
        Texts texts = Texts.in(right.locale());
        PictureWords words = words(scene, texts.locale());
        List<String> sources = DecidingSources.citations(scene.left(), right);
        var side = new Side(scene.moment().day(), scene.moment().lens());
        var xmp =
                new PictureXmp.Said(
                        scene.chronology().dossier(),
                        locale -> words(scene, locale),
                        side.day() + "/" + right.moment().day(),
                        sources);
        return new PictureTexts(texts.locale().getLanguage())
                .title(words.title())
                .description(words.description())
                .created(right.moment().day().toString())
                .software(PictureEvidence.software(texts))
                .source(String.join("\n", sources))
                .disclaimer(Disclaimer.of(scene.chronology().dossier(), texts))
                .copyright(texts.get("map.credit"))
                .view(PictureEvidence.view(request.right()))
                .against(new ComparedSide(side, scene.layout().id(), scene.line()))
                .xmp(PictureXmp.of(xmp, texts.locale()))
                .chunks();
    }

    /// The title names both sides; the description says all that differs, and both lenses.
    static PictureWords words(CompareScene scene, Locale locale) {
        Texts texts = Texts.in(locale);
        var comparison = scene.comparison();
        var dossier = scene.chronology().dossier();
        var words = new ComparisonWords(dossier, comparison, locale);
        List<String> said = new ArrayList<>();
        said.add(words.summary());
        for (Difference difference : comparison.differences()) {
            List<String> parts = new ArrayList<>();
            parts.add(words.line(difference));
            parts.addAll(words.details(difference));
            said.add(String.join("; ", parts) + ".");
        }
        said.add(
                texts.get(
                        "compare.read",
                        new Sentences(scene.chronology(), locale).lens(scene.moment().lens()),
                        new Sentences(scene.right().chronology(), locale)
                                .lens(scene.right().moment().lens())));
        String title =
                texts.get(
                        "compare.picture.title",
                        dossier.title().in(locale),
                        words.title(comparison.left()),
                        words.title(comparison.right()));
        return new PictureWords(title, String.join("\n", said));
    }
}
