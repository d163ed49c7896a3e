package handover.export;

import handover.chronology.Ending;
import handover.chronology.SiteState;
import handover.chronology.Status;
import handover.dossier.Source;
import handover.paint.MapScene;
import handover.time.DateWords;
import handover.time.EdtfDate;
import handover.words.Isolated;
import handover.words.Texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The sources that decide what a scene shows, one short entry each: publisher, day of issue,
/// grades, sites.
final class DecidingSources {
    /// Of a source that decides more sites than these only the first few are named.
    private static final int MOST_NAMES = 16;

    private static final int FEW_NAMES = 3;

    /// A file names so many sources in full.
    private static final int MOST_CITED = 200;

    private DecidingSources() {}

    /// A source with one grade of its claims.
    private record Cited(Source source, int credibility) {}

    /// The entries of one or more scenes, each source once.
    static List<String> of(MapScene... scenes) {
        Texts texts = Texts.in(scenes[0].locale());
        List<String> entries = new ArrayList<>();
        cited(scenes).forEach((cited, sites) -> entries.add(entry(cited, sites, texts)));
        return entries;
    }

    /// The same in full, with title and address: for a file, which has room.
    static List<String> citations(MapScene... scenes) {
        Texts texts = Texts.in(scenes[0].locale());
        List<String> entries = new ArrayList<>();
        cited(scenes)
                .forEach(
                        (cited, sites) ->
                                entries.add(
                                        Stream.of(
                                                        entry(cited, sites, texts),
                                                        cited.source.title(),
                                                        cited.source.url())
                                                .filter(Objects::nonNull)
                                                .collect(Collectors.joining(" – "))));
        if (entries.size() > MOST_CITED) {
            int more = entries.size() - MOST_CITED;
            entries.subList(MOST_CITED, entries.size()).clear();
            entries.add(texts.get("map.picture.more", more));
        }
        return entries.isEmpty() ? List.of(texts.get("map.picture.no-sources")) : entries;
    }

    private static Map<Cited, Set<String>> cited(MapScene... scenes) {
        Map<Cited, Set<String>> names = new LinkedHashMap<>();
        for (MapScene scene : scenes) {
            for (SiteState state : scene.moment().states()) {
                Ending ending = state.ending();
                if (ending != null && state.status() != Status.OPEN) {
                    Source source = scene.chronology().dossier().source(ending.claim().source());
                    var cited = new Cited(source, ending.claim().credibility());
                    names.computeIfAbsent(cited, key -> new LinkedHashSet<>())
                            .add(state.site().name().in(scene.locale()));
                }
            }
        }
        return names;
    }

    private static String entry(Cited cited, Set<String> sites, Texts texts) {
        EdtfDate issued = cited.source.issued();
        String day =
                issued == null
                        ? texts.get("map.picture.undated")
                        : DateWords.edtf(issued, texts.locale());
        String grade = cited.source.reliability().name() + cited.credibility;
        return texts.get(
                "map.picture.source",
                cited.source.publisher(),
                day,
                grade,
                Isolated.join(", ", few(sites, texts)));
    }

    /// Of very many names the first, and how many more.
    private static List<String> few(Set<String> sites, Texts texts) {
        List<String> names = List.copyOf(sites);
        if (names.size() <= MOST_NAMES) {
            return names;
        }
        List<String> few = new ArrayList<>(names.subList(0, FEW_NAMES));
        few.add(texts.get("map.picture.more", names.size() - FEW_NAMES));
        return few;
    }
}
