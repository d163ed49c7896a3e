package handover.dossier;

/// How far a source can be relied on: the letters of the Admiralty scale (NATO AJP-2.1), best
/// first. `F` means that it cannot be judged, not that it is worst.
public enum Reliability {
    A,
    B,
    C,
    D,
    E,
    F
}
