package handover.io;

import handover.dossier.Baseline;
import handover.dossier.Figure;
import handover.dossier.Figure.Bound;
import handover.dossier.MissionEvent;
import handover.io.Ledger.Kind;

/// Reads figures, the wholes they are set against, and the events of the mission.
final class FigurePart {
    private static final int MOST_PEOPLE = 10_000_000;

    private FigurePart() {}

    static Figure figure(Fields fields) {
        String id = Terms.id(fields, Kind.FIGURE);
        String source = Terms.reference(fields, "source", Kind.SOURCE);
        Quoted quoted = Quoted.read(fields, source);
        return new Figure(
                id,
                Terms.date(fields, "date"),
                fields.whole("value", 0, MOST_PEOPLE),
                Terms.word(fields, "bound", Bound.class),
                fields.wholeOrNull("of", 1, MOST_PEOPLE),
                Terms.localized(fields, "counts"),
                source,
                quoted.quote(),
                quoted.gloss(),
                Terms.localizedOrNull(fields, "note"),
                fields.flag("curve"));
    }

    static Baseline baseline(Fields fields) {
        String id = Terms.id(fields, Kind.BASELINE);
        String source = Terms.reference(fields, "source", Kind.SOURCE);
        Quoted quoted = Quoted.read(fields, source);
        var text = Terms.localized(fields, "text");
        return new Baseline(id, text, source, quoted.quote(), quoted.gloss());
    }

    static MissionEvent event(Fields fields) {
        String id = Terms.id(fields, Kind.EVENT);
        String source = Terms.reference(fields, "source", Kind.SOURCE);
        Quoted quoted = Quoted.read(fields, source);
        return new MissionEvent(
                id,
                Terms.date(fields, "date"),
                Terms.localizedOrNull(fields, "label"),
                Terms.localized(fields, "text"),
                source,
                quoted.quote(),
                quoted.gloss());
    }
}
