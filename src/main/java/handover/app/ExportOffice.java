package handover.app;

import handover.basemap.Basemap;
import handover.export.series.BriefingPage;
import handover.export.series.BriefingPages;
import handover.export.series.MapPagePainter;
import handover.export.series.Series;
import handover.export.series.SeriesFormat;
import handover.io.Problems;
import handover.io.UnwritableException;
import handover.paint.Palette;
import handover.state.AtlasState;
import handover.ui.common.ProgressCard;
import handover.ui.export.ExportCard;
import handover.ui.export.ExportMenu;
import handover.ui.export.ExportWish;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.application.Platform;
import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/// Exports many pictures from the window: asks what and where, writes while the window goes on, and
/// says what came of it. What is exported is what held when it was asked for. One at a time.
final class ExportOffice {
    private final AtlasState state;
    private final Basemap basemap;
    private final ExportQuestion question;
    private final Toast toast;
    private final ExportMenu menu;
    private final OnDemand<ExportCard> card;
    private final ProgressCard progress;

    /// @param over lays the card over the window
    /// @param left called when the analyst has closed the card
    ExportOffice(
            AtlasState state,
            Basemap basemap,
            ExportQuestion question,
            Toast toast,
            Consumer<Node> over,
            Runnable left) {
        this.state = state;
        this.basemap = basemap;
        this.question = question;
        this.toast = toast;
        var locale = state.choices().locale();
        card =
                new OnDemand<>(
                        () -> new ExportCard(state, wish -> pages(wish).size(), this::begin, left),
                        over);
        menu = new ExportMenu(locale, format -> card.get().ask(format));
        progress = new ProgressCard(locale, "export");
        menu.disableProperty().bind(progress.visibleProperty());
    }

    /// The button for the bar.
    ExportMenu menu() {
        return menu;
    }

    /// What lies over the window when asking.
    OnDemand<ExportCard> card() {
        return card;
    }

    /// What lies over the window's foot when writing.
    ProgressCard progress() {
        return progress;
    }

    private List<BriefingPage> pages(ExportWish wish) {
        Locale locale = state.choices().locale().get();
        return new BriefingPages(state.dossier(), state.viewpoint(), locale)
                .of(state.desk().story().get(), wish.through(), wish.days());
    }

    private void begin(ExportWish wish) {
        Locale locale = state.choices().locale().get();
        var painter =
                new MapPagePainter(basemap, Palette.of(state.choices().theme().get()), wish.size());
        var series = new Series(state.dossier(), locale, pages(wish), painter);
        String name = state.dossier().id() + "-" + wish.through().name().toLowerCase(Locale.ROOT);
        question.ask(name, wish.format(), locale, toast.getScene().getWindow())
                .ifPresent(to -> begin(wish.format(), series, to));
    }

    private void begin(SeriesFormat format, Series series, Path to) {
        var run = new ExportRun((done, of) -> Platform.runLater(() -> reached(done, of)));
        begin(series.pages().size(), run::stop);
        Thread.ofVirtual().start(() -> write(run, format, series, to));
    }

    private void begin(int pages, Runnable stop) {
        progress.begin(
                texts -> texts.get("export.progress"),
                texts -> texts.get("export.progress.cancel"),
                stop);
        reached(0, pages);
        progress.show();
    }

    private void reached(int done, int of) {
        double share = of == 0 ? 0 : (double) done / of;
        progress.reached(share, texts -> texts.get("export.progress.count", done, of));
    }

    private void write(ExportRun run, SeriesFormat format, Series series, Path to) {
        try {
            run.write(format, series, to);
            say(null, to);
        } catch (CancellationException e) {
            Platform.runLater(() -> toast.done(texts -> texts.get("export.cancelled")));
        } catch (UnwritableException e) {
            say(e, to);
        } finally {
            Platform.runLater(progress::end);
        }
    }

    private void say(@Nullable UnwritableException failure, Path to) {
        Platform.runLater(
                () -> {
                    if (failure == null) {
                        toast.done(texts -> texts.get("export.saved", to.toString()));
                    } else {
                        toast.failed(texts -> words(failure, texts));
                    }
                });
    }

    private static String words(UnwritableException failure, Texts texts) {
        return texts.get("export.failed", Problems.words(failure.problem(), texts.locale()));
    }
}
