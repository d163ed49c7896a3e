package handover.io;

import handover.dossier.Claim;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Dossier.Index;
import handover.dossier.KnownContradiction;
import handover.dossier.Localized;
import handover.dossier.OtherPlace;
import handover.dossier.Scope;
import handover.dossier.Site;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.geo.Bounds;
import handover.io.Ledger.Kind;
import handover.io.Problem.Inconsistent;
import handover.io.Problem.Misshapen;
import handover.time.DayRange;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Reads the top of a dossier and what is too small for a reader of its own.
///
/// @param articles reads the articles of its sources
/// @param sha256 of the dossier's bytes
record DossierPart(ArticlePart articles, String sha256) {
    private static final double FULL = 360;
    private static final double NORTHERNMOST = 84;
    private static final double LEAST_MARGIN = 0.25;
    private static final double MARGIN = 0.12;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Bounds NOWHERE = new Bounds(0, 0, 0, 0);

    /// The whole dossier. Its ids may not resolve yet.
    Dossier read(Fields fields) {
        fields.textOrNull("$schema");
        var sourcePart = new SourcePart(articles);
        int before = fields.ledger().total();
        var places = new PlaceCheck(fields.ledger());
        List<Site> sites = fields.someObjects("sites", new SitePart(places)::read);
        boolean countable = fields.ledger().total() == before;
        List<Source> sources = fields.someObjects("sources", sourcePart::read);
        List<Claim> claims = fields.objects("claims", ClaimPart::read);
        Bounds view = fields.objectOrNull("view", DossierPart::bounds);
        Scope scope = scope(fields);
        fields.ledger().afterwards(places::against);
        return new Dossier(
                fields.text("id"),
                fields.text("version"),
                Terms.localized(fields, "title"),
                Terms.localized(fields, "summary"),
                days(fields),
                view == null ? around(sites) : view,
                fields.objects("limits", Terms::localized),
                fields.someObjects("counting", part -> countingRule(part, countable)),
                sites,
                sources,
                claims,
                fields.objects("figures", FigurePart::figure),
                fields.objects("baselines", FigurePart::baseline),
                fields.objects("events", FigurePart::event),
                fields.objects("elsewhere", DossierPart::otherPlace),
                fields.objects("contradictions", DossierPart::contradiction),
                scope,
                sha256,
                new Index(
                        firstById(sites, Site::id),
                        firstById(sources, Source::id),
                        Index.bySite(claims)));
    }

    private static DayRange days(Fields fields) {
        var first = Terms.day(fields, "first");
        var last = Terms.day(fields, "last");
        if (!first.isAfter(last)) {
            TimeCheck.days(fields, first, last);
            return new DayRange(first, last);
        }
        fields.wrong("last", "problem.days.order", first, last);
        return DayRange.of(first);
    }

    /// The sites with some land around them.
    private static Bounds around(List<Site> sites) {
        if (sites.isEmpty()) {
            return NOWHERE;
        }
        Bounds near = Bounds.of(sites.stream().map(Site::at).toList());
        double wide = Math.max(near.east() - near.west(), near.north() - near.south());
        return near.grown(Math.max(LEAST_MARGIN, wide * MARGIN), NORTHERNMOST);
    }

    private static Scope scope(Fields fields) {
        Set<String> countries = new LinkedHashSet<>();
        List<Node.Text> codes = fields.has("countries") ? fields.texts("countries") : List.of();
        for (Node.Text code : codes) {
            if (COUNTRY.matcher(code.value()).matches()) {
                countries.add(code.value());
            } else {
                List<Object> args = List.of(Echo.of(code.value()));
                fields.ledger().add(new Misshapen(code.place(), "problem.country", args));
            }
        }
        Map<Voice, Localized> voices = new EnumMap<>(Voice.class);
        fields.objectOrNull("voices", part -> named(part, voices));
        return new Scope(
                List.copyOf(countries), voices, ifAny(fields, "points"), ifAny(fields, "held"));
    }

    private static List<Localized> ifAny(Fields fields, String name) {
        Localized text = Terms.localizedOrNull(fields, name);
        return text == null ? List.of() : List.of(text);
    }

    private static Map<Voice, Localized> named(Fields fields, Map<Voice, Localized> voices) {
        for (Voice voice : Voice.values()) {
            Localized name = Terms.localizedOrNull(fields, voice.word());
            if (name != null) {
                voices.put(voice, name);
            }
        }
        return voices;
    }

    private static Bounds bounds(Fields fields) {
        double west = fields.number("west", -180, 180);
        double south = fields.number("south", -90, 90);
        double east = fields.number("east", -180, 180);
        double north = fields.number("north", -90, 90);
        if (!fields.sound()) {
            return NOWHERE;
        }
        if (west == east) {
            fields.wrong("east", "problem.view.east");
            return NOWHERE;
        }
        if (south >= north) {
            fields.wrong("north", "problem.view.north");
            return NOWHERE;
        }
        // An eastern edge that lies west of the western one is beyond the 180° meridian.
        return new Bounds(west, south, west < east ? east : east + FULL, north);
    }

    /// @param countable whether all sites could be read, so that counting them means something
    private static CountingRule countingRule(Fields fields, boolean countable) {
        var rule =
                new CountingRule(
                        Terms.id(fields, Kind.COUNTING),
                        Terms.localized(fields, "label"),
                        fields.whole("of", 1, SitePart.MOST),
                        fields.flag("headquarters"),
                        Terms.reference(fields, "source", Kind.SOURCE),
                        Terms.localized(fields, "note"));
        if (countable && fields.good("of") && fields.good("headquarters")) {
            fields.ledger().afterwards(dossier -> countSites(rule, fields, dossier));
        }
        return rule;
    }

    private static void countSites(CountingRule rule, Fields fields, Dossier dossier) {
        long counted = dossier.sites().stream().filter(rule::counts).count();
        if (counted != rule.of()) {
            List<Object> args = List.of(rule.of(), counted);
            fields.ledger().add(new Inconsistent(fields.at("of"), "problem.counting.of", args));
        }
    }

    private static OtherPlace otherPlace(Fields fields) {
        var date = Terms.dateIfAny(fields, "date");
        return new OtherPlace(
                fields.text("name"),
                date == null ? null : date.text(),
                Terms.localized(fields, "text"),
                Terms.referenceOrNull(fields, "source", Kind.SOURCE),
                Terms.latLonOrNull(fields));
    }

    private static KnownContradiction contradiction(Fields fields) {
        Localized text = Terms.localized(fields, "text");
        var sites = fields.texts("sites");
        sites.forEach(site -> fields.ledger().refer(Kind.SITE, site.value(), site.place()));
        return new KnownContradiction(text, sites.stream().map(Node.Text::value).toList());
    }

    private static <T> Map<String, T> firstById(List<T> all, Function<T, String> id) {
        Map<String, T> first = new LinkedHashMap<>();
        all.forEach(one -> first.putIfAbsent(id.apply(one), one));
        return Map.copyOf(first);
    }
}
