package handover.chronology;

import handover.dossier.Dossier;

/// How the analyst reads the claims. Everything on the screen is seen through one.
///
/// @param counting id of the dossier's counting rule
public record Lens(Clock clock, Voices voices, Rule rule, String counting) {
    /// The counting of a lens that leaves it to the dossier: its first rule.
    public static final String USUAL_COUNTING = "usual";

    /// What had happened, by every source, the best deciding, counted as the dossier's first rule
    /// does.
    public static final Lens DEFAULT =
            new Lens(Clock.HAPPENED, Voices.ALL, Rule.BEST, USUAL_COUNTING);

    /// The lens that a dossier is read through until somebody chooses another.
    public static Lens usual(Dossier dossier) {
        return DEFAULT.withCounting(dossier.counting().getFirst().id());
    }

    /// The same lens with the id of the rule that a dossier counts by: the first if the lens leaves
    /// it to the dossier, or names one that the dossier does not have.
    public Lens fitted(Dossier dossier) {
        boolean known = dossier.counting().stream().anyMatch(rule -> rule.id().equals(counting));
        return known ? this : withCounting(dossier.counting().getFirst().id());
    }

    /// The same lens with another clock.
    public Lens withClock(Clock other) {
        return new Lens(other, voices, rule, counting);
    }

    /// The same lens with other voices.
    public Lens withVoices(Voices other) {
        return new Lens(clock, other, rule, counting);
    }

    /// The same lens with another rule.
    public Lens withRule(Rule other) {
        return new Lens(clock, voices, other, counting);
    }

    /// The same lens with another counting rule.
    public Lens withCounting(String other) {
        return new Lens(clock, voices, rule, other);
    }

    /// Whether nobody has changed it, so that it need not be said.
    public boolean isUsual(Dossier dossier) {
        return fitted(dossier).equals(usual(dossier));
    }
}
