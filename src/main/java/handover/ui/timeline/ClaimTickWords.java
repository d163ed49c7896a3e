package handover.ui.timeline;

import handover.dossier.Claim;
import handover.paint.Palette;
import handover.paint.TimelineLayout;
import handover.paint.TimelinePainter;
import handover.paint.TimelineTick;
import handover.state.AtlasState;
import handover.words.Isolated;
import handover.words.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Explains the ticks that hang below the bar on one day, and what such ticks are.
final class ClaimTickWords {
    private static final int MOST_NAMES = 6;

    /// Ticks of very many claims stand on whole pixels.
    private static final double WITHIN = 0.51;

    private final AtlasState state;
    private final Locale locale;
    private final Texts texts;

    ClaimTickWords(AtlasState state) {
        this.state = state;
        this.locale = state.choices().locale().get();
        this.texts = Texts.in(locale);
    }

    /// How many claims hang below `day`, and which, by the colours of their ticks.
    List<BubbleLine> lines(LocalDate day, TimelineLayout places) {
        List<TimelineTick> hung =
                places.ticks().stream()
                        .filter(tick -> tick.look() != TimelineTick.Look.PLANNED)
                        .filter(tick -> Math.abs(tick.x() - places.x(day)) < WITHIN)
                        .toList();
        List<BubbleLine> lines = new ArrayList<>();
        lines.add(
                BubbleLine.of(
                        BubbleLine.Kind.SAID, texts.get("timeline.claims.count", many(hung))));
        for (TimelineTick.Look look : TimelineTick.Look.values()) {
            List<TimelineTick> ticks = hung.stream().filter(tick -> tick.look() == look).toList();
            if (!ticks.isEmpty()) {
                lines.add(line(look, ticks));
            }
        }
        lines.add(BubbleLine.of(BubbleLine.Kind.SOURCE, texts.get("timeline.claims.key")));
        return lines;
    }

    private static int many(List<TimelineTick> ticks) {
        return ticks.stream().mapToInt(TimelineTick::many).sum();
    }

    private BubbleLine line(TimelineTick.Look look, List<TimelineTick> ticks) {
        int many = many(ticks);
        List<String> names =
                ticks.stream().map(TimelineTick::claim).map(this::name).distinct().toList();
        String shown = Isolated.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        String all = names.size() > MOST_NAMES || many > ticks.size() ? shown + " …" : shown;
        Palette palette = Palette.of(state.choices().theme().get());
        return BubbleLine.swatch(
                TimelinePainter.color(look, palette),
                texts.get("timeline.claims." + look.name().toLowerCase(Locale.ROOT), many, all));
    }

    private String name(Claim claim) {
        String publisher = state.dossier().source(claim.source()).publisher();
        String siteId = claim.site();
        String site =
                siteId == null
                        ? texts.get("timeline.claims.mission")
                        : state.dossier().site(siteId).map(s -> s.name().in(locale)).orElse(siteId);
        return texts.get("timeline.claims.name", site, publisher);
    }
}
