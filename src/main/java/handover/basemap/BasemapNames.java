package handover.basemap;

import java.util.List;

/// The names of the base map, the same at every level of detail; each list has the most important
/// first.
public record BasemapNames(
        List<Town> towns, List<CountryLabel> countries, List<WaterLabel> waters) {
    /// Names whose lists cannot change.
    public BasemapNames {
        towns = List.copyOf(towns);
        countries = List.copyOf(countries);
        waters = List.copyOf(waters);
    }
}
