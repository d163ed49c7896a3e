package handover.support;

import handover.dossier.Article;
import handover.dossier.Certainty;
import handover.dossier.Claim;
import handover.dossier.ClaimKind;
import handover.dossier.CountingRule;
import handover.dossier.Dossier;
import handover.dossier.Localized;
import handover.dossier.MissionEvent;
import handover.dossier.PointPrecision;
import handover.dossier.Reliability;
import handover.dossier.Site;
import handover.dossier.SiteKind;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.geo.Bounds;
import handover.geo.LatLon;
import handover.time.DayRange;
import handover.time.EdtfDate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A small dossier put together in code, for tests that say in place what they are about.
public final class MadeDossier {
    private final List<Site> sites = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<MissionEvent> events = new ArrayList<>();

    /// Adds a base.
    public MadeDossier base(String id) {
        return site(id, SiteKind.BASE);
    }

    /// Adds the headquarters.
    public MadeDossier headquarters(String id) {
        return site(id, SiteKind.HEADQUARTERS);
    }

    /// Adds a base at a place.
    public MadeDossier base(String id, LatLon at) {
        return site(id, SiteKind.BASE, at);
    }

    private MadeDossier site(String id, SiteKind kind) {
        int next = sites.size() + 1;
        return site(id, kind, new LatLon(14 + next * 0.5, -3 + next * 0.25));
    }

    private MadeDossier site(String id, SiteKind kind, LatLon at) {
        int order = sites.size() + 1;
        sites.add(
                new Site(
                        id,
                        order,
                        text(id),
                        List.of(id),
                        kind,
                        text("camp"),
                        text("region"),
                        null,
                        at,
                        text("town"),
                        PointPrecision.TOWN,
                        "maps",
                        null,
                        List.of()));
        return this;
    }

    /// Adds a source that is only paraphrased.
    public MadeDossier source(String id, Voice voice, Reliability grade, String issued) {
        return source(id, voice, grade, issued, null);
    }

    /// Adds a source whose article is shipped.
    public MadeDossier bundled(String id, Voice voice, Reliability grade, String issued) {
        return source(id, voice, grade, issued, new Article("seeds/" + id + ".txt", "00", id));
    }

    private MadeDossier source(
            String id, Voice voice, Reliability grade, String issued, Article article) {
        EdtfDate day = issued == null ? null : EdtfDate.parse(issued);
        sources.add(
                new Source(
                        id,
                        id,
                        null,
                        null,
                        day,
                        null,
                        "en",
                        null,
                        voice,
                        text("press"),
                        grade,
                        text("because"),
                        article,
                        false,
                        null));
        return this;
    }

    /// Adds a claim about a site; a null site means the mission.
    public MadeDossier claim(String site, ClaimKind kind, String date, String source) {
        return claim(site, kind, date, source, 2);
    }

    /// Adds a claim with a grade of its own.
    public MadeDossier claim(
            String site, ClaimKind kind, String date, String source, int credibility) {
        claims.add(make(site, kind, date, source, credibility, Certainty.STATED, false));
        return this;
    }

    /// Adds a claim whose date its source evidently has wrong.
    public MadeDossier doubtful(String site, ClaimKind kind, String date, String source) {
        claims.add(make(site, kind, date, source, 5, Certainty.DOUBTFUL, false));
        return this;
    }

    /// Adds a claim on the whole mission that ends every site still open.
    public MadeDossier sweep(ClaimKind kind, String date, String source) {
        claims.add(make(null, kind, date, source, 2, Certainty.STATED, true));
        return this;
    }

    /// Adds an event of the mission; a null label means that it has none.
    public MadeDossier event(String id, String date, String label, String source) {
        events.add(
                new MissionEvent(
                        id,
                        EdtfDate.parse(date),
                        label == null ? null : text(label),
                        text("It happened"),
                        source,
                        null,
                        null));
        return this;
    }

    private Claim make(
            String site,
            ClaimKind kind,
            String date,
            String source,
            int credibility,
            Certainty certainty,
            boolean sweeping) {
        String id = "claim-" + (claims.size() + 1);
        return new Claim(
                id,
                site,
                source,
                kind,
                EdtfDate.parse(date),
                certainty,
                credibility,
                text("because"),
                null,
                text("says so"),
                null,
                null,
                sweeping);
    }

    /// The dossier, spanning 30 June 2023 to 30 November 2024.
    public Dossier make() {
        int bases = (int) sites.stream().filter(s -> s.kind() == SiteKind.BASE).count();
        var days = DayRange.of(LocalDate.of(2023, 6, 30), LocalDate.of(2024, 11, 30));
        var counting =
                List.of(
                        new CountingRule(
                                "twelve", text("bases"), bases, false, "maps", text("note")),
                        new CountingRule(
                                "thirteen",
                                text("sites"),
                                sites.size(),
                                true,
                                "maps",
                                text("note")));
        return new Dossier(
                "made",
                "1",
                text("Made"),
                text("Made up"),
                days,
                new Bounds(-12, 10, 4, 25),
                List.of(),
                counting,
                List.copyOf(sites),
                List.copyOf(sources),
                List.copyOf(claims),
                List.of(),
                List.of(),
                List.copyOf(events),
                List.of(),
                List.of(),
                "0".repeat(64),
                Dossier.Index.of(sites, sources, claims));
    }

    private static Localized text(String words) {
        return new Localized(words, words + " (fr)");
    }
}
