package handover.ui.timeline;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.dossier.CountingRule;
import handover.dossier.Source;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.Playback;
import handover.state.TimelineAxis;
import handover.time.DateWords;
import handover.time.EdtfDate;
import handover.words.Texts;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The choices that the bar offers: speed, clock, voices, rule, counting, axis.
final class LensChoices {
    private final AtlasState state;
    private final Choices choices;

    LensChoices(AtlasState state) {
        this.state = state;
        this.choices = state.choices();
    }

    private String text(String key, Object... arguments) {
        return Texts.in(choices.locale().get()).get(key, arguments);
    }

    private Function<String, String> title(String key) {
        return suffix -> text(key + (suffix.equals(".tip") && !key.equals(SPEED) ? "" : suffix));
    }

    private static final String SPEED = "timeline.speed";

    /// Days a second.
    Choice<Integer> speed() {
        return new Choice<>(
                Playback.DAYS_PER_SECOND,
                choices.speed().asObject(),
                speed -> choices.speed().set(speed),
                speed -> text("timeline.speed.days", speed),
                title(SPEED),
                speed -> text("timeline.speed.tip"));
    }

    /// What a day stands for.
    Choice<Clock> clock() {
        return new Choice<>(
                List.of(Clock.values()),
                choices.lens().map(Lens::clock),
                clock -> choices.lens().set(choices.lens().get().withClock(clock)),
                clock -> text("words.clock." + clock.id()),
                title("timeline.clock"),
                clock -> text("timeline.clock." + clock.id() + ".tip"));
    }

    /// Whose claims count.
    VoicesChoice voices() {
        return new VoicesChoice(choices, state.dossier().scope());
    }

    /// Which of several claims decides.
    Choice<Rule> rule() {
        return new Choice<>(
                List.of(Rule.values()),
                choices.lens().map(Lens::rule),
                rule -> choices.lens().set(choices.lens().get().withRule(rule)),
                rule -> text("timeline.rule.option." + rule.id()),
                title("timeline.rule"),
                rule -> text("timeline.rule.option." + rule.id()));
    }

    /// How the sites are counted, in the words of the dossier.
    Choice<String> counting() {
        List<CountingRule> rules = state.dossier().counting();
        return new Choice<>(
                rules.stream().map(CountingRule::id).toList(),
                choices.lens().map(Lens::counting),
                counting -> choices.lens().set(choices.lens().get().withCounting(counting)),
                id -> rule(id).label().in(choices.locale().get()),
                suffix ->
                        suffix.isEmpty()
                                ? text("timeline.counting")
                                : countingTip(choices.lens().get().counting()),
                this::countingTip);
    }

    private CountingRule rule(String id) {
        List<CountingRule> rules = state.dossier().counting();
        return rules.stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseGet(rules::getFirst);
    }

    private String countingTip(String id) {
        CountingRule rule = rule(id);
        Locale locale = choices.locale().get();
        Source source = state.dossier().source(rule.source());
        EdtfDate issued = source.issued();
        return issued == null
                ? text("timeline.counting.tip", rule.note().in(locale), source.publisher())
                : text(
                        "timeline.counting.tip.issued",
                        rule.note().in(locale),
                        source.publisher(),
                        DateWords.edtf(issued, locale));
    }

    /// What the timeline's length stands for.
    Choice<TimelineAxis> axis() {
        return new Choice<>(
                List.of(TimelineAxis.values()),
                choices.axis(),
                axis -> choices.axis().set(axis),
                axis -> text("timeline.axis." + id(axis)),
                title("timeline.axis"),
                axis -> text("timeline.axis." + id(axis) + ".tip"));
    }

    private static String id(TimelineAxis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }
}
