package handover.words;

import handover.revision.Kind;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// One line of the list of what is another in a later version of a dossier.
///
/// @param kind what has become of the thing
/// @param thing what it is about
/// @param site id of the site that it is about, or null
/// @param id of the thing in its dossier; empty for the rest of the dossier
/// @param head what it is
/// @param details how it is another: old → new
public record RevisionLine(
        Group group,
        Kind kind,
        Thing thing,
        @Nullable String site,
        String id,
        String head,
        List<String> details) {
    /// What a line is about.
    public enum Thing {
        SITE,
        CLAIM,
        SOURCE,
        REST;

        /// The word for files.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Under which heading a line stands.
    public enum Group {
        ENDINGS,
        SITES,
        DATES,
        GRADES,
        CLAIMS,
        SOURCES,
        REST;

        /// The word for files and texts.
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Copies the details.
    public RevisionLine {
        details = List.copyOf(details);
    }
}
