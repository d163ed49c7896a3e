package handover.app;

import handover.chronology.Chronology;
import handover.chronology.Side;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.io.ComparedSide;
import handover.io.EarlierVersion;
import handover.io.PictureReader;
import handover.io.PictureReading;
import handover.io.PictureView;
import handover.story.Viewpoint;
import handover.time.DateWords;
import handover.words.Sentences;
import handover.words.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `view`: says what a picture shows and which dossier it was made from.
@Command(
        name = "view",
        mixinStandardHelpOptions = true,
        description = "Says what a picture shows, and whether the dossier has changed since.")
final class ViewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "a picture that this program has saved")
    Path file = Path.of("");

    @Mixin SharedOptions shared = new SharedOptions();
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        PictureReading reading = PictureReader.read(file);
        PictureView view = reading.view();
        if (view == null) {
            throw new BadInput(Dossiers.lines(reading.problems(), shared.locale));
        }
        Dossier dossier = Dossiers.load(shared.dossier, shared.locale);
        PrintWriter out = spec.commandLine().getOut();
        var restored = new RestoredView(view, dossier);
        lines(reading, restored).forEach(out::println);
        out.flush();
        return 0;
    }

    private List<String> lines(PictureReading reading, RestoredView restored) {
        ComparedSide against = reading.against();
        EarlierVersion since = reading.since();
        Locale locale = shared.locale;
        Texts texts = Texts.in(locale);
        PictureView view = restored.view();
        Viewpoint seen = view.viewpoint();
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("command.view.title", reading.title()));
        lines.add(texts.get("command.view.day", DateWords.day(seen.day(), locale)));
        var chronology = Chronology.of(restored.dossier(), seen.lens());
        String lens = new Sentences(chronology, locale).lens(seen.lens());
        lines.add(texts.get("command.view.lens", lens));
        if (against != null) {
            Side side = against.side();
            lines.add(
                    texts.get(
                            "command.view.against",
                            DateWords.day(side.day(), locale),
                            new Sentences(chronology, locale).lens(side.lens())));
        }
        if (since != null) {
            lines.add(texts.get("command.view.since", since.version(), since.sha256()));
        }
        selected(restored)
                .map(site -> site.name().in(locale))
                .ifPresent(name -> lines.add(texts.get("command.view.selected", name)));
        lines.add(texts.get("command.view.dossier", view.dossier(), view.version(), view.sha256()));
        lines.add(restored.fits() ? restored.since(texts) : restored.refusal(texts));
        return lines;
    }

    private static Optional<Site> selected(RestoredView restored) {
        return Optional.ofNullable(restored.view().viewpoint().selected())
                .flatMap(restored.dossier()::site);
    }
}
