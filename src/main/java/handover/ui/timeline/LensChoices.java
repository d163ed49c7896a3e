package handover.ui.timeline;

import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Voices;
import handover.dossier.Voice;
import handover.state.AtlasState;
import handover.state.Choices;
import handover.state.Playback;
import handover.state.TimelineAxis;
import handover.words.Texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// The choices that the bar offers: speed, clock, voices, rule, axis.
final class LensChoices {
    private static final List<Voices> VOICES =
            List.of(
                    Voices.ALL,
                    Voices.BUNDLED,
                    Voices.only(Voice.UN),
                    Voices.only(Voice.MALI),
                    Voices.only(Voice.PRESS));

    private final Choices choices;

    LensChoices(AtlasState state) {
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
    Choice<Voices> voices() {
        return new Choice<>(
                VOICES,
                choices.lens().map(Lens::voices),
                voices -> choices.lens().set(choices.lens().get().withVoices(voices)),
                this::voicesInWords,
                title("timeline.voices"),
                this::voicesInWords);
    }

    private String voicesInWords(Voices voices) {
        if (VOICES.contains(voices)) {
            return text("timeline.voices.option." + voices.id());
        }
        List<String> each =
                Arrays.stream(voices.id().split("\\+", -1))
                        .map(id -> text("words.voices." + id))
                        .toList();
        return Texts.in(choices.locale().get()).list(each);
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
