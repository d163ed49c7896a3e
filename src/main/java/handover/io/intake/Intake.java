package handover.io.intake;

import handover.dossier.Claim;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Dossier.Index;
import handover.dossier.Localized;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.geo.Bounds;
import handover.geo.LatLon;
import handover.io.Place;
import handover.io.Problem;
import handover.io.Problem.Doubtful;
import handover.io.Problem.Unreadable;
import handover.time.DayRange;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Makes a dossier of tables, row by row, and says of every row that it cannot take why not.
public final class Intake {
    /// More problems than this are counted, not listed.
    static final int MOST_PROBLEMS = 1_000;

    private static final List<Field> DAYS = List.of(Field.DATE, Field.ISSUED);
    private static final int FEW = 3;
    private static final int MARGIN_DAYS = 30;
    private static final double LEAST_MARGIN = 0.5;
    private static final double FLATTEST = 85;

    private final List<Mapping> mappings;
    private final Draft draft;
    private final List<Problem> problems;

    private @Nullable Problem reason;

    private Intake(List<Mapping> mappings, @Nullable DayOrder order, Watch watch) {
        this.mappings = mappings;
        this.problems = new ArrayList<>();
        this.draft = new Draft(problems, order, watch);
    }

    /// Makes a dossier.
    ///
    /// @param mappings what each table is, and which of its columns holds what
    /// @param order which comes first where a day is written in numbers; null if nobody has said,
    ///     which is a problem where it matters
    /// @param title of the dossier, which also gives its id
    /// @throws Watch.StoppedException if the watch ends it
    public static Intaken make(
            List<Mapping> mappings, @Nullable DayOrder order, String title, Watch watch) {
        return make(mappings, order, new Localized(title, title), watch);
    }

    /// Makes a dossier with a title in each language.
    ///
    /// @param title of the dossier; the English one also gives its id
    /// @throws Watch.StoppedException if the watch ends it
    public static Intaken make(
            List<Mapping> mappings, @Nullable DayOrder order, Localized title, Watch watch) {
        return new Intake(mappings, order, watch).make(title);
    }

    /// Days whose day and month could be swapped, a few of them, in the order of their tables: if
    /// there are any, the analyst must say which comes first.
    ///
    /// @throws Watch.StoppedException if the watch ends it
    public static List<OpenDay> openDays(List<Mapping> mappings, Watch watch) {
        List<OpenDay> open = new ArrayList<>();
        long rows = 0;
        for (Mapping mapping : mappings) {
            List<Field> days = DAYS.stream().filter(mapping::has).toList();
            for (Table.Row row : mapping.table().rows()) {
                rows++;
                watch.at(rows);
                days.stream()
                        .flatMap(field -> Stream.ofNullable(openDay(mapping, field, row)))
                        .forEach(open::add);
                if (open.size() >= FEW) {
                    return open.subList(0, FEW);
                }
            }
        }
        return open;
    }

    private static @Nullable OpenDay openDay(Mapping mapping, Field field, Table.Row row) {
        int column = Objects.requireNonNull(mapping.columns().get(field));
        String said = row.cell(column);
        return WrittenDate.read(said, null) instanceof WrittenDate.Open(var dmy, var mdy)
                ? new OpenDay(
                        mapping.table().place(row.line(), mapping.column(field)), said, dmy, mdy)
                : null;
    }

    /// A day whose day and month could be swapped.
    ///
    /// @param said as it is written
    /// @param dmy what it means if the day comes first
    /// @param mdy what it means if the month does
    public record OpenDay(Place place, String said, LocalDate dmy, LocalDate mdy) {}

    private Intaken make(Localized title) {
        var sources = new SourceRows(draft);
        var sites = new SiteRows(draft);
        var claims = new ClaimRows(draft);
        each(Role.SOURCES, sources::take);
        each(Role.SITES, sites::take);
        each(Role.FLAT, claims::takeFlat);
        each(Role.CLAIMS, claims::take);
        Swapped.look(draft, mappings);
        Dossier dossier = finish(title);
        return new Intaken(dossier, listed(), draft.rows(), draft.badRows());
    }

    private void each(Role role, Consumer<Mapping> taker) {
        mappings.stream().filter(mapping -> mapping.role() == role).forEach(taker);
    }

    private @Nullable Dossier finish(Localized title) {
        String label = mappings.isEmpty() ? title.en() : mappings.getFirst().table().label();
        Place place = new Place(label, 1, Place.ROW, "");
        if (draft.sites.isEmpty()) {
            reason = new Unreadable(place, "problem.table.noSites", List.of());
            return null;
        }
        DayRange days = days();
        if (days == null) {
            reason = new Unreadable(place, "problem.table.noDays", List.of());
            return null;
        }
        return dossier(title, days);
    }

    private Dossier dossier(Localized title, DayRange days) {
        List<Site> sites = List.copyOf(draft.sites.values());
        String files = files();
        List<CountingRule> counting = counting(sites, files);
        List<Source> sources = draft.usedSources(counting.getFirst().source());
        List<Claim> claims = List.copyOf(draft.claims);
        return new Dossier(
                id(title),
                "1.0.0",
                title,
                new Localized("Imported from " + files + ".", "Importé de " + files + "."),
                days,
                view(sites.stream().map(Site::at).toList()),
                List.of(limit(files)),
                counting,
                sites,
                sources,
                claims,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Index.of(sites, sources, claims));
    }

    /// The id of a dossier with this title.
    static String id(Localized title) {
        String id = Words.id(title.en(), 60);
        return id.isEmpty() ? "imported" : id;
    }

    private static Localized limit(String files) {
        return new Localized(
                "Everything here was imported from "
                        + files
                        + ". The program checked its form, not whether it is true.",
                "Tout ici a été importé de "
                        + files
                        + ". Le programme en a vérifié la forme, non la vérité.");
    }

    private String files() {
        return String.join(
                ", ", mappings.stream().map(one -> one.table().file()).distinct().toList());
    }

    private List<CountingRule> counting(List<Site> sites, String files) {
        int all = sites.size();
        int bases = (int) (all - draft.headquarters());
        String source = mappings.isEmpty() ? "" : draft.imported(mappings.getFirst().table());
        var note = new Localized("Counted from " + files + ".", "Compté d’après " + files + ".");
        List<CountingRule> rules = new ArrayList<>();
        if (bases > 0 && bases < all) {
            var label =
                    new Localized(
                            bases + " without the headquarters",
                            bases + " sans le quartier général");
            rules.add(new CountingRule("bases", label, bases, false, source, note));
        }
        var label =
                new Localized(
                        all == 1 ? "1 site" : all + " sites", all == 1 ? "1 site" : all + " sites");
        rules.add(new CountingRule("all", label, all, true, source, note));
        return rules;
    }

    /// The days of the timeline: those of all claims, with a month before and after.
    private @Nullable DayRange days() {
        LocalDate first = null;
        LocalDate last = null;
        for (Claim claim : draft.claims) {
            for (LocalDate day : ends(claim)) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        return first == null || last == null
                ? null
                : new DayRange(first.minusDays(MARGIN_DAYS), last.plusDays(MARGIN_DAYS));
    }

    private static List<LocalDate> ends(Claim claim) {
        return Stream.of(claim.date().earliest(), claim.date().latest())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static Bounds view(List<LatLon> points) {
        Bounds tight = Bounds.of(points);
        double across = Math.max(LEAST_MARGIN, (tight.east() - tight.west()) * 0.1);
        double up = Math.max(LEAST_MARGIN, (tight.north() - tight.south()) * 0.1);
        return new Bounds(
                Math.max(-180, tight.west() - across),
                Math.max(-FLATTEST, Math.min(tight.south(), FLATTEST - 1) - up),
                Math.min(180, tight.east() + across),
                Math.min(FLATTEST, Math.max(tight.north(), 1 - FLATTEST) + up));
    }

    /// In the order of tables and rows; at the end what is too much to list, counted, and why there
    /// is no dossier at all.
    private List<Problem> listed() {
        Map<String, Integer> order = new LinkedHashMap<>();
        mappings.forEach(one -> order.putIfAbsent(one.table().label(), order.size()));
        List<Problem> sorted =
                problems.stream()
                        .sorted(
                                Comparator.<Problem>comparingInt(
                                                one -> order.getOrDefault(one.place().file(), 0))
                                        .thenComparingInt(one -> one.place().line()))
                        .toList();
        int kept = Math.min(sorted.size(), MOST_PROBLEMS);
        List<Problem> first = new ArrayList<>(sorted.subList(0, kept));
        if (kept < sorted.size()) {
            List<Object> more = List.of(sorted.size() - kept);
            Place place = sorted.getFirst().place();
            first.add(
                    draft.failed()
                            ? new Unreadable(place, "problem.more", more)
                            : new Doubtful(place, "problem.more", more));
        }
        if (reason != null) {
            first.add(reason);
        }
        return first;
    }
}
