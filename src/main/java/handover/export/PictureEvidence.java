package handover.export;

import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.io.EarlierVersion;
import handover.io.PictureTexts;
import handover.io.PictureView;
import handover.io.PictureView.Drawing;
import handover.io.PngChunk;
import handover.io.ProgramVersion;
import handover.paint.MapScene;
import handover.paint.Palette;
import handover.revision.News;
import handover.state.Theme;
import handover.story.Viewpoint;
import handover.words.Disclaimer;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the file of a picture says beside the pixels: in words for everybody, and as a view that
/// this program opens again. All of it follows from what was asked for, nothing from the clock: the
/// same view gives the same bytes.
final class PictureEvidence {
    private PictureEvidence() {}

    static List<PngChunk> of(PictureRequest request) {
        MapScene scene = request.scene();
        Texts texts = Texts.in(scene.locale());
        var words = PictureWords.of(scene, scene.locale());
        var file =
                new PictureTexts(texts.locale().getLanguage())
                        .title(words.title())
                        .description(words.description())
                        .created(scene.moment().day().toString())
                        .software(software(texts))
                        .source(String.join("\n", DecidingSources.citations(scene)))
                        .disclaimer(Disclaimer.of(scene.chronology().dossier(), texts))
                        .copyright(texts.get("map.credit"))
                        .view(view(request))
                        .xmp(PictureXmp.of(scene));
        News news = scene.furniture().news();
        if (news != null) {
            Dossier earlier = news.revision().before();
            file.since(new EarlierVersion(earlier.version(), earlier.sha256()));
        }
        List<PngChunk> chunks = new ArrayList<>(file.chunks());
        if (request.style().dotsPerInch() > 0) {
            chunks.addFirst(PngChunk.dotsPerInch(request.style().dotsPerInch()));
        }
        return chunks;
    }

    static String software(Texts texts) {
        return texts.get("map.picture.program") + " " + ProgramVersion.number();
    }

    static PictureView view(PictureRequest request) {
        MapScene scene = request.scene();
        Dossier dossier = scene.chronology().dossier();
        Site site = scene.selected();
        var viewpoint =
                new Viewpoint(
                        scene.moment().day(),
                        scene.camera(),
                        scene.size(),
                        site == null ? null : site.id(),
                        scene.chronology().lens());
        PictureStyle style = request.style();
        return new PictureView(
                dossier.id(),
                dossier.version(),
                dossier.sha256(),
                viewpoint,
                Texts.in(scene.locale()).locale().getLanguage(),
                theme(scene.palette()).id(),
                new Drawing(
                        request.size().width(),
                        request.size().height(),
                        request.scale(),
                        style.transparent(),
                        style.frame(),
                        style.quote()));
    }

    private static Theme theme(Palette palette) {
        return Arrays.stream(Theme.values())
                .filter(theme -> Palette.of(theme).equals(palette))
                .findFirst()
                .orElse(Theme.LIGHT);
    }
}
