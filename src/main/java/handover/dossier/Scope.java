package handover.dossier;

import java.util.List;
import java.util.Map;

/// What a dossier says about itself so that the program speaks of it rightly; all of it may be left
/// out.
///
/// @param countries ISO 3166-1 alpha-2 codes of the countries that it is about, set off on the map
/// @param voices what its voices are called, as within a sentence: "Malian authorities"
/// @param points what its points are, and are not: burned into pictures
/// @param held how a site is that is not handed over, where one word more helps: "in UN hands"
public record Scope(
        List<String> countries,
        Map<Voice, Localized> voices,
        List<Localized> points,
        List<Localized> held) {
    /// Nothing said.
    public static final Scope NONE = new Scope(List.of(), Map.of(), List.of(), List.of());

    /// A scope whose lists cannot change.
    public Scope {
        countries = List.copyOf(countries);
        voices = Map.copyOf(voices);
        points = List.copyOf(points);
        held = List.copyOf(held);
    }
}
