package handover.app;

import handover.io.ComparedSide;
import handover.io.EarlierVersion;
import handover.io.PictureReader;
import handover.io.PictureReading;
import handover.io.PictureView;
import handover.io.Problem;
import handover.io.Problems;
import handover.state.AtlasState;
import handover.state.CompareLayout;
import handover.ui.window.Toast;
import handover.words.Texts;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;

/// Opens a picture: what it shows is shown again, in the viewer's own language and theme. Says what
/// came of it, and whether the dossier has changed since.
final class PictureOpener {
    private final AtlasState state;
    private final Toast toast;
    private final Function<@Nullable EarlierVersion, @Nullable String> again;

    /// @param again shows what is another than in an earlier version, or ends that; says why it
    ///     cannot
    PictureOpener(
            AtlasState state,
            Toast toast,
            Function<@Nullable EarlierVersion, @Nullable String> again) {
        this.again = again;
        this.state = state;
        this.toast = toast;
    }

    /// Reads the picture while the window goes on, then shows what it shows.
    void open(Path file) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            PictureReading reading = PictureReader.read(file);
                            Platform.runLater(() -> show(reading));
                        });
    }

    /// Shows what a picture shows, or says why not.
    void show(PictureReading reading) {
        PictureView view = reading.view();
        if (view == null) {
            Problem first = reading.problems().getFirst();
            refuse(texts -> Problems.words(first, texts.locale()));
        } else {
            show(view, reading.since());
            compare(view, reading.against());
        }
    }

    /// A picture of a comparison brings both sides back.
    private void compare(PictureView view, @Nullable ComparedSide against) {
        if (new RestoredView(view, state.dossier()).fits()) {
            state.compare().stop();
            if (against != null) {
                boolean beside = against.layout().equals(CompareLayout.BESIDE.id());
                var layout = beside ? CompareLayout.BESIDE : CompareLayout.SWIPE;
                state.compare().start(against.side(), layout, against.line());
            }
        }
    }

    private void show(PictureView view, @Nullable EarlierVersion since) {
        var restored = new RestoredView(view, state.dossier());
        if (!restored.fits()) {
            refuse(restored::refusal);
            return;
        }
        state.choices().playing().set(false);
        state.choices().tableShown().set(false);
        state.lookAt(view.viewpoint());
        LocalDate day = state.day().get();
        String lost = again.apply(since);
        if (since != null && lost != null) {
            String version = since.version();
            toast.remarked(texts -> restored.restored(day, texts) + " " + texts.get(lost, version));
        } else if (restored.same()) {
            toast.done(texts -> restored.restored(day, texts));
        } else {
            toast.remarked(texts -> restored.restored(day, texts));
        }
    }

    private void refuse(Function<Texts, String> why) {
        toast.failed(texts -> texts.get("picture.opened.refused", why.apply(texts)));
    }
}
