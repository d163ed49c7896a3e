package handover.io;

import handover.dossier.Baseline;
import handover.dossier.Figure;
import handover.dossier.Figure.Bound;
import handover.dossier.MissionEvent;
import handover.io.Ledger.Kind;
import handover.io.Problem.Doubtful;
import handover.time.EdtfDate;

import java.util.List;

/// Reads figures, the wholes they are set against, and the events of the mission.
final class FigurePart {
    private static final int MOST_PEOPLE = 10_000_000;

    private FigurePart() {}

    static Figure figure(Fields fields) {
        String id = Terms.id(fields, Kind.FIGURE);
        String source = Terms.reference(fields, "source", Kind.SOURCE);
        Quoted quoted = Quoted.read(fields, source);
        EdtfDate date = date(fields);
        int value = fields.whole("value", 0, MOST_PEOPLE);
        Integer of = fields.wholeOrNull("of", 1, MOST_PEOPLE);
        boolean curve = fields.flag("curve");
        if (of != null && value > of && fields.good("value") && fields.good("of")) {
            List<Object> args = List.of(String.valueOf(value), String.valueOf(of));
            fields.ledger().add(new Doubtful(fields.at("value"), "problem.figure.of", args));
        }
        if (curve && fields.good("date")) {
            Place at = fields.at("date");
            Ledger ledger = fields.ledger();
            ledger.afterwards(d -> TimeCheck.foresight(at, ledger, source, date, d));
        }
        return new Figure(
                id,
                date,
                value,
                Terms.word(fields, "bound", Bound.class),
                of,
                Terms.localized(fields, "counts"),
                source,
                quoted.quote(),
                quoted.gloss(),
                Terms.localizedOrNull(fields, "note"),
                curve);
    }

    private static EdtfDate date(Fields fields) {
        EdtfDate date = Terms.date(fields, "date");
        if (fields.good("date")) {
            TimeCheck.year(fields, "date", date);
        }
        return date;
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
                date(fields),
                Terms.localizedOrNull(fields, "label"),
                Terms.localized(fields, "text"),
                source,
                quoted.quote(),
                quoted.gloss());
    }
}
