package handover.chronology;

/// How the analyst reads the claims. Everything on the screen is seen through one.
///
/// @param counting id of the dossier's counting rule
public record Lens(Clock clock, Voices voices, Rule rule, String counting) {
    /// What had happened, by every source, the best deciding, twelve bases and the headquarters.
    public static final Lens DEFAULT = new Lens(Clock.HAPPENED, Voices.ALL, Rule.BEST, "twelve");

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
    public boolean isDefault() {
        return equals(DEFAULT);
    }
}
