package handover.app;

import handover.dossier.Dossier;
import handover.io.PictureView;
import handover.time.DateWords;
import handover.words.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The view of a picture beside the dossier that is open: whether it belongs to it, and what has
/// changed since the picture was made.
record RestoredView(PictureView view, Dossier dossier) {

    /// Whether the picture was made from a dossier of this name, if perhaps an older one.
    boolean fits() {
        return view.dossier().equals(dossier.id());
    }

    /// Whether it was made from this very dossier.
    boolean same() {
        return fits() && view.sha256().equals(dossier.sha256());
    }

    /// What to say when the view has been restored.
    ///
    /// @param day the day that is shown now
    String restored(LocalDate day, Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("picture.opened", DateWords.day(day, texts.locale())));
        sentences.add(since(texts));
        if (siteGone()) {
            sentences.add(texts.get("picture.opened.site"));
        }
        return String.join(" ", sentences);
    }

    /// Whether the dossier has changed since.
    String since(Texts texts) {
        if (same()) {
            return texts.get("picture.opened.same");
        }
        return view.version().equals(dossier.version())
                ? texts.get("picture.opened.edited", dossier.version())
                : texts.get("picture.opened.changed", view.version(), dossier.version());
    }

    private boolean siteGone() {
        String selected = view.viewpoint().selected();
        return selected != null && dossier.site(selected).isEmpty();
    }

    /// Why it does not fit.
    String refusal(Texts texts) {
        return texts.get("picture.opened.other", view.dossier(), dossier.id());
    }
}
