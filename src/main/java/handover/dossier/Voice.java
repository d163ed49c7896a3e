package handover.dossier;

import java.util.Locale;

/// Who speaks in a source, whoever printed it: a UN statement relayed by a newspaper is the UN's. A
/// dossier may call them otherwise.
public enum Voice {
    UN,
    AUTHORITIES,
    PRESS,
    OTHER;

    /// The word for files and for the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
