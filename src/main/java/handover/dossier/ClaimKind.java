package handover.dossier;

/// What a claim says happened, or will.
public enum ClaimKind {
    /// The formal transfer to the state.
    HANDOVER,
    /// The last UN troops leave, or the mission counts the base as closed.
    DEPARTURE,
    /// A source says that there was no handover.
    NO_HANDOVER,
    /// The national army takes the place.
    ARMY_CONTROL,
    /// Another armed group takes it.
    OTHER_CONTROL,
    /// An end that is announced for a coming day.
    PLANNED,
    /// The UN is still there.
    HELD,
    /// "Ninth of twelve": how many are closed, as the source counts.
    COUNT,
    /// Something else that a source dates here; it never moves a state.
    CONTEXT;

    /// Whether a claim of this kind can end a site's time in UN hands.
    public boolean ends() {
        return this == HANDOVER || this == DEPARTURE || this == PLANNED;
    }
}
