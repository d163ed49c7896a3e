package handover.app;

import handover.app.LensOptions.ClockWord;
import handover.app.LensOptions.RuleWord;
import handover.app.LensOptions.VoicesWord;
import handover.chronology.Clock;
import handover.chronology.Lens;
import handover.chronology.Rule;
import handover.chronology.Side;
import handover.chronology.Voices;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.time.LocalDate;
import java.util.List;

/// The options that choose the side that a day is compared with; where none is given it is as on
/// that day.
final class AgainstOptions {
    @Option(
            names = "--against",
            paramLabel = "DAY",
            converter = DayWord.class,
            description = "the day to compare with (default: the same, through another lens)")
    @Nullable LocalDate day;

    @Option(
            names = "--against-clock",
            paramLabel = "CLOCK",
            converter = ClockWord.class,
            description = "its clock: happened, published")
    @Nullable Clock clock;

    @Option(
            names = "--against-voices",
            paramLabel = "VOICES",
            converter = VoicesWord.class,
            description = "whose claims count there: all, bundled, un, authorities, press, other")
    @Nullable Voices voices;

    @Option(
            names = "--against-rule",
            paramLabel = "RULE",
            converter = RuleWord.class,
            description = "which claim decides there: best, earliest, latest")
    @Nullable Rule rule;

    @Option(
            names = "--against-counting",
            paramLabel = "RULE",
            description = "how to count there: id of one of the dossier's rules")
    @Nullable String counting;

    /// The side to compare `side` with.
    ///
    /// @throws BadInput if it would be the same
    Side side(Side side) {
        Lens lens = side.lens();
        lens = clock == null ? lens : lens.withClock(clock);
        lens = voices == null ? lens : lens.withVoices(voices);
        lens = rule == null ? lens : lens.withRule(rule);
        lens = counting == null ? lens : lens.withCounting(counting);
        Side other = new Side(day == null ? side.day() : day, lens);
        if (other.equals(side)) {
            throw new BadInput(
                    List.of(
                            "--against: both sides are the same; name another day by --against, or"
                                    + " another lens, like --against-voices bundled"));
        }
        return other;
    }
}
