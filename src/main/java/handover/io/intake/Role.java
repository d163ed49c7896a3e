package handover.io.intake;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the rows of a table are.
public enum Role {
    /// A row is a site.
    SITES,
    /// A row is a source.
    SOURCES,
    /// A row is a claim: a source says something of a site.
    CLAIMS,
    /// A row is a site with its day: a site and a claim at once.
    FLAT;

    private static final Map<Role, Set<String>> NAMES =
            Map.of(
                    SITES,
                    Set.of("sites", "site", "bases", "camps", "places", "lieux", "emplacements"),
                    SOURCES,
                    Set.of("sources", "source", "references"),
                    CLAIMS,
                    Set.of("claims", "claim", "affirmations", "faits", "evenements", "events"));

    /// The role that a sheet or file of this name has; null if the name does not say.
    static @Nullable Role named(String name) {
        String plain = Words.plain(name);
        return NAMES.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /// The fields that a row of this role can have, in the order in which they are asked for.
    public List<Field> fields() {
        return Field.BY_ROLE.getOrDefault(this, List.of());
    }
}
