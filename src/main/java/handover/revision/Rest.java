package handover.revision;

import handover.dossier.Dossier;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What a dossier says beside its sites, claims and sources.
public enum Rest {
    /// What it says of itself.
    ABOUT(
            dossier ->
                    List.of(dossier.title(), dossier.summary(), dossier.limits(), dossier.scope())),
    /// The days of its timeline. What its map shows at first may follow from its sites.
    DAYS(Dossier::days),
    /// How it counts.
    COUNTING(Dossier::counting),
    /// Numbers of people.
    FIGURES(dossier -> List.of(dossier.figures(), dossier.baselines())),
    /// What happened to the mission as a whole.
    EVENTS(Dossier::events),
    /// Places that are not counted, and known contradictions.
    REMARKS(dossier -> List.of(dossier.elsewhere(), dossier.contradictions()));

    private final Function<Dossier, Object> of;

    Rest(Function<Dossier, Object> of) {
        this.of = of;
    }

    /// The word for files and texts.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean differs(Dossier one, Dossier other) {
        return !of.apply(one).equals(of.apply(other));
    }
}
