package handover.dossier;

/// Who speaks in a source, whoever printed it: a UN statement relayed by a newspaper is the UN's.
public enum Voice {
    UN,
    MALI,
    PRESS,
    OTHER
}
