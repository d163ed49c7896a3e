package handover.state;

import handover.chronology.Chronology;
import handover.revision.News;
import handover.revision.Revision;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// What is another than in an earlier version of the dossier, as long as that is looked at.
public final class RevisionDesk {
    private final AtlasState state;
    private final ReadOnlyObjectWrapper<@Nullable News> news = new ReadOnlyObjectWrapper<>();
    private boolean evidenceBefore = true;

    RevisionDesk(AtlasState state) {
        this.state = state;
        state.chronology().subscribe((before, after) -> follow());
        state.compare().running().subscribe(this::giveWay);
    }

    /// Another lens tells other ends.
    private void follow() {
        News now = news.get();
        if (now != null) {
            news.set(News.of(now.revision(), state.chronology().get()));
        }
    }

    /// A comparison of two sides has the place of the map.
    private void giveWay(boolean comparing) {
        if (comparing) {
            stop();
        }
    }

    /// What is another; null while it is not looked at.
    public ReadOnlyObjectProperty<@Nullable News> news() {
        return news.getReadOnlyProperty();
    }

    /// Whether it is looked at.
    public boolean running() {
        return news.get() != null;
    }

    /// Looks at what is another.
    ///
    /// @param revision of which the later version is the dossier of this state
    /// @throws IllegalArgumentException if it is not
    public void start(Revision revision) {
        Chronology now = state.chronology().get();
        start(News.of(revision, now), now);
    }

    /// Looks at what is another, as it has been worked out elsewhere.
    ///
    /// @param found what is another through `through`
    /// @throws IllegalArgumentException if it is not about the dossier of this state
    public void start(News found, Chronology through) {
        if (!found.revision().after().equals(state.dossier())) {
            throw new IllegalArgumentException("not of this dossier");
        }
        Choices choices = state.choices();
        state.compare().stop();
        if (!running()) {
            evidenceBefore = choices.evidenceShown().get();
        }
        choices.evidenceShown().set(true);
        boolean same = state.chronology().get().equals(through);
        news.set(same ? found : News.of(found.revision(), state.chronology().get()));
    }

    /// Goes on with the same earlier version in the state of a later one.
    ///
    /// @param former of an earlier state
    void goOn(RevisionDesk former) {
        News before = former.news.get();
        if (before != null) {
            start(Revision.of(before.revision().before(), state.dossier()));
            evidenceBefore = former.evidenceBefore;
        }
    }

    /// Looks at it no more.
    ///
    /// @return whether it was looked at
    public boolean stop() {
        boolean was = running();
        if (was) {
            news.set(null);
            Choices choices = state.choices();
            choices.evidenceShown().set(evidenceBefore && choices.evidenceShown().get());
        }
        return was;
    }
}
