package handover.export;

import handover.chronology.Chronology;
import handover.chronology.Moment;
import handover.words.Sentences;

import java.util.AbstractList;
import java.util.Locale;
import java.util.RandomAccess;

/// The rows of all sites at a moment, in the dossier's order, each made when it is asked for: of a
/// hundred thousand a screen has room for some thirty. May be asked from any thread.
public final class StateRows extends AbstractList<StateRow> implements RandomAccess {
    private final Chronology chronology;
    private final Moment moment;
    private final Locale locale;
    private final Sentences sentences;

    /// @param moment of `chronology`
    /// @param locale the language of the rows
    public StateRows(Chronology chronology, Moment moment, Locale locale) {
        this.chronology = chronology;
        this.moment = moment;
        this.locale = locale;
        this.sentences = new Sentences(chronology, locale);
    }

    @Override
    public StateRow get(int place) {
        var state = moment.states().get(place);
        return StateRow.of(state, chronology, moment.day(), sentences, locale);
    }

    @Override
    public int size() {
        return moment.states().size();
    }
}
