package handover.ui.timeline;

import handover.chronology.Clock;
import handover.chronology.Coverage;
import handover.dossier.Source;
import handover.dossier.Voice;
import handover.paint.Palette;
import handover.state.AtlasState;
import handover.words.Texts;
import handover.words.VoiceWords;

import java.util.ArrayList;
import java.util.List;

/// Names the sources that speak of a week, by voice: also the key to the strip's rows.
final class CoverageWords {
    private final AtlasState state;
    private final Texts texts;

    CoverageWords(AtlasState state) {
        this.state = state;
        this.texts = Texts.in(state.choices().locale().get());
    }

    /// How many speak, and a line for each row of the strip, from above.
    ///
    /// @param rows the voices that the strip has rows for
    List<BubbleLine> lines(Coverage.Week week, List<Voice> rows) {
        boolean issue = state.choices().lens().get().clock() == Clock.PUBLISHED;
        String clock = issue ? "published" : "happened";
        List<BubbleLine> lines = new ArrayList<>();
        lines.add(
                BubbleLine.of(
                        BubbleLine.Kind.SAID, texts.get("timeline.week." + clock, week.count())));
        for (Voice voice : rows) {
            var color = Palette.of(state.choices().theme().get()).voices().of(voice);
            lines.add(BubbleLine.swatch(color, line(voice, week.of(voice))));
        }
        lines.add(
                BubbleLine.of(
                        BubbleLine.Kind.SOURCE, texts.get("timeline.week." + clock + ".key")));
        return lines;
    }

    private String line(Voice voice, List<Source> sources) {
        String name = new VoiceWords(state.dossier().scope(), texts).head("timeline.voice.", voice);
        if (sources.isEmpty()) {
            return texts.get("timeline.week.none", name);
        }
        List<String> names = sources.stream().map(Source::publisher).distinct().toList();
        return texts.get("timeline.week.voice", name, sources.size(), String.join(", ", names));
    }
}
