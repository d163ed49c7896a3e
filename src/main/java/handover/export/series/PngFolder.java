package handover.export.series;

import handover.story.Stop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The pictures of a series as files in a folder. Changes are named by their day; where there are
/// scenes, of which two may show one day, each name begins with its place in the order.
final class PngFolder {
    private static final int LONGEST = 40;

    private PngFolder() {}

    static void write(Series series, Path folder, Progress progress) throws IOException {
        List<String> names = names(series.pages());
        var rest = names.iterator();
        Frames.each(
                series,
                progress,
                (page, picture) -> picture.file().write(folder.resolve(rest.next())));
    }

    static List<String> names(List<BriefingPage> pages) {
        boolean scenes = pages.stream().anyMatch(page -> page.stop() instanceof Stop.OfScene);
        List<String> names = new ArrayList<>();
        for (BriefingPage page : pages) {
            String day = page.at().day().toString();
            String place = String.format(Locale.ROOT, "%02d-", names.size() + 1);
            names.add((scenes ? place : "") + day + slug(page.stop()) + ".png");
        }
        return names;
    }

    /// The name of a scene as every system can take it in the name of a file.
    private static String slug(Stop stop) {
        if (!(stop instanceof Stop.OfScene(var scene))) {
            return "";
        }
        String plain =
                handover.export.Folded.of(scene.name())
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        String some = plain.substring(0, Math.min(plain.length(), LONGEST));
        return some.isEmpty() ? "" : "-" + some;
    }
}
