package handover.state;

import handover.chronology.Chronology;
import handover.chronology.Lens;
import handover.chronology.Moment;
import handover.chronology.Side;
import handover.dossier.Dossier;
import handover.dossier.Site;
import handover.geo.Camera;
import handover.geo.Insets;
import handover.geo.Size;
import handover.story.Viewpoint;
import handover.words.Sentences;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.util.List;

/// The whole state of a window: what is known, what is chosen, and what follows from both. A
/// gesture changes it here; everything on the screen follows.
public final class AtlasState {
    private static final Size ANY_VIEW = new Size(1000, 660);

    private final Dossier dossier;
    private final Choices choices;
    private final ReadOnlyObjectWrapper<Chronology> chronology;
    private final ReadOnlyObjectWrapper<Moment> moment;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final StoryDesk desk = new StoryDesk();
    private final Briefing briefing;
    private final CompareDesk compare;
    private final RevisionDesk revision;

    /// The state of a window that opens on the first day of `dossier`, framing its sites.
    public AtlasState(Dossier dossier) {
        this.dossier = dossier;
        Camera camera = Camera.fit(dossier.view(), ANY_VIEW, new Insets(0, 0, 0, 0));
        choices = new Choices(dossier.days().first(), camera, ANY_VIEW);
        choices.lens().set(Lens.usual(dossier));
        var first = Chronology.of(dossier, choices.lens().get());
        chronology = new ReadOnlyObjectWrapper<>(first);
        moment = new ReadOnlyObjectWrapper<>(first.on(choices.day().get()));
        say();
        choices.lens().subscribe(this::readAnew);
        choices.day().subscribe(this::look);
        choices.locale().subscribe(this::say);
        briefing = new Briefing(this);
        compare = new CompareDesk(this);
        revision = new RevisionDesk(this);
    }

    private void readAnew() {
        if (!chronology.get().lens().equals(choices.lens().get())) {
            chronology.set(Chronology.of(dossier, choices.lens().get()));
            look();
        }
    }

    private void look() {
        moment.set(chronology.get().on(choices.day().get()));
        say();
    }

    private void say() {
        sentence.set(sentences().sentence(moment.get()));
    }

    /// What is known.
    public Dossier dossier() {
        return dossier;
    }

    /// What is chosen.
    public Choices choices() {
        return choices;
    }

    /// The scenes of the briefing.
    public StoryDesk desk() {
        return desk;
    }

    /// The course of a briefing.
    public Briefing briefing() {
        return briefing;
    }

    /// The comparison of two sides.
    public CompareDesk compare() {
        return compare;
    }

    /// What is another than in an earlier version of the dossier.
    public RevisionDesk revision() {
        return revision;
    }

    /// What is looked at.
    public Viewpoint viewpoint() {
        Site site = choices.selected().get();
        return new Viewpoint(
                day().get(),
                choices.camera().get(),
                choices.view().get(),
                site == null ? null : site.id(),
                choices.lens().get());
    }

    /// Looks at something else; what the dossier does not have is left out.
    public void lookAt(Viewpoint at) {
        choices.lens().set(at.lens());
        goTo(at.day());
        String site = at.selected();
        choices.selected().set(site == null ? null : dossier.site(site).orElse(null));
        choices.camera().set(at.cameraIn(choices.view().get()));
    }

    /// Goes on where another window was that showed an earlier version of the same dossier; what
    /// this one does not have is left out.
    ///
    /// @param moved whether the camera stands elsewhere than the dossier would have it
    public void resume(AtlasState former, boolean moved) {
        Viewpoint at = former.viewpoint();
        Choices before = former.choices;
        choices.lens().set(at.lens().fitted(dossier));
        goTo(at.day());
        String site = at.selected();
        choices.selected().set(site == null ? null : dossier.site(site).orElse(null));
        if (moved) {
            choices.view().set(at.view());
            choices.camera().set(at.camera());
        }
        desk.takeOver(former.desk);
        choices.scenesShown().set(before.scenesShown().get());
        choices.tableShown().set(before.tableShown().get());
        choices.tilesShown().set(before.tilesShown().get());
        if (former.compare.running().get()) {
            Side kept = former.compare.kept();
            compare.start(
                    new Side(kept.day(), kept.lens().fitted(dossier)),
                    former.compare.layout().get(),
                    former.compare.line().get());
        }
        revision.goOn(former.revision);
    }

    /// The dossier through the chosen lens.
    public ReadOnlyObjectProperty<Chronology> chronology() {
        return chronology.getReadOnlyProperty();
    }

    /// Every site on the chosen day.
    public ReadOnlyObjectProperty<Moment> moment() {
        return moment.getReadOnlyProperty();
    }

    /// The chosen day in one sentence, in the chosen language.
    public ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    /// The words for what is shown, in the chosen language.
    public Sentences sentences() {
        return new Sentences(chronology.get(), choices.locale().get());
    }

    /// The chosen day.
    public ReadOnlyObjectProperty<LocalDate> day() {
        return choices.day();
    }

    /// Goes to a day, or to the nearest one that the dossier spans.
    public void goTo(LocalDate day) {
        LocalDate first = dossier.days().first();
        LocalDate last = dossier.days().last();
        choices.day().set(day.isBefore(first) ? first : day.isAfter(last) ? last : day);
    }

    /// Goes some days on, or back if negative.
    public void step(long days) {
        goTo(day().get().plusDays(days));
    }

    /// Goes to the next day on which something changes; stays if there is none.
    public void nextChange() {
        chronology.get().changeAfter(day().get()).ifPresent(this::goTo);
    }

    /// Goes to the previous day on which something changes, or else to the first day.
    public void previousChange() {
        goTo(chronology.get().changeBefore(day().get()).orElse(dossier.days().first()));
    }

    /// Selects the site after the selected one, in the dossier's order; from none, the first.
    public void selectNext() {
        selectNeighbour(1);
    }

    /// Selects the site before the selected one; from none, the last.
    public void selectPrevious() {
        selectNeighbour(-1);
    }

    private void selectNeighbour(int step) {
        List<Site> sites = dossier.sites();
        Site current = choices.selected().get();
        int at = current == null ? (step > 0 ? -1 : sites.size()) : sites.indexOf(current);
        choices.selected().set(sites.get(Math.floorMod(at + step, sites.size())));
    }
}
