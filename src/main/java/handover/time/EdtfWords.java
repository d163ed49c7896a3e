package handover.time;

import handover.time.CalendarDate.Unspecified;
import handover.time.EdtfDate.Precision;
import handover.time.EdtfDate.Qualifier;
import handover.time.Expression.Interval;
import handover.time.Expression.Member;
import handover.time.Expression.Members;
import handover.time.Expression.Side;
import handover.time.Expression.Single;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Walks an EDTF expression and says it in words of one language. See [DateWords#edtf].
final class EdtfWords {

    private final TimeTexts texts;
    private final CalendarWords dates;

    EdtfWords(TimeTexts texts) {
        this.texts = texts;
        this.dates = new CalendarWords(texts);
    }

    String of(Expression expression) {
        return switch (expression) {
            case Single(var date) -> alone(date);
            case Interval(var start, var end) -> interval(start, end);
            case Members(var members, var all) ->
                    members.size() == 1 ? only(members.getFirst(), all) : list(members, all);
        };
    }

    private String alone(CalendarDate date) {
        return switch (date.qualifier()) {
            case NONE -> dates.bare(date);
            case UNCERTAIN -> texts.format("time.possibly", dates.at(date));
            case APPROXIMATE -> texts.format("time.about", dates.the(date));
            case BOTH -> texts.format("time.possiblyAbout", dates.the(date));
        };
    }

    private String interval(Side start, Side end) {
        CalendarDate from = start.date();
        CalendarDate to = end.date();
        if (from != null && to != null) {
            return span(from, to);
        }
        if (from != null) {
            return texts.format(
                    end.open() ? "time.from" : "time.from.endUnknown",
                    noted(dates.the(from), from));
        }
        return until(dated(to), start.open());
    }

    private String until(CalendarDate to, boolean open) {
        if (to.precision() == Precision.DAY) {
            return texts.format(
                    open ? "time.until.day" : "time.until.day.startUnknown",
                    noted(dates.bare(to), to));
        }
        return texts.format(
                open ? "time.until" : "time.until.startUnknown", noted(dates.at(to), to));
    }

    private String only(Member member, boolean all) {
        CalendarDate from = member.from();
        CalendarDate to = member.to();
        if (member.isSingle() && from != null) {
            return alone(from);
        }
        if (all) {
            return texts.format("time.eachOf", item(member, true));
        }
        if (from != null && to != null) {
            return texts.format("time.between", start(from, to, true), noted(dates.the(to), to));
        }
        return from != null ? after(from) : by(dated(to));
    }

    private String after(CalendarDate from) {
        return from.precision() == Precision.DAY
                ? texts.format("time.after.day", noted(dates.the(from), from))
                : texts.format("time.after", noted(dates.at(from), from));
    }

    private String by(CalendarDate to) {
        return to.precision() == Precision.DAY
                ? texts.format("time.by.day", noted(dates.the(to), to))
                : texts.format("time.by", noted(dates.at(to), to));
    }

    private String list(List<Member> members, boolean all) {
        String words = item(members.getFirst(), all);
        for (int i = 1; i < members.size() - 1; i++) {
            words = texts.format("time.list.comma", words, item(members.get(i), all));
        }
        String last = item(members.getLast(), all);
        return all
                ? texts.format("time.eachOf", texts.format("time.list.and", words, last))
                : texts.format("time.oneOf", texts.format("time.list.or", words, last));
    }

    private String item(Member member, boolean all) {
        CalendarDate from = member.from();
        CalendarDate to = member.to();
        if (from != null && to != null) {
            return span(from, to);
        }
        if (from != null) {
            return texts.format(
                    all ? "time.list.andLater" : "time.list.orLater",
                    noted(dates.bare(from), from));
        }
        CalendarDate last = dated(to);
        return texts.format(
                all ? "time.list.andEarlier" : "time.list.orEarlier",
                noted(dates.bare(last), last));
    }

    private String span(CalendarDate from, CalendarDate to) {
        if (from.equals(to)) {
            return noted(dates.bare(from), from);
        }
        if (from.isCertainDay() && to.isCertainDay()) {
            return DateWords.range(DayRange.of(from.first(), to.last()), texts);
        }
        boolean close = bothPlain(from, to, Precision.YEAR) || sameYearMonths(from, to);
        return texts.format(
                close ? "time.span.close" : "time.span.wide",
                start(from, to, false),
                noted(dates.bare(to), to));
    }

    /// The words for `from` without the month and year that it shares with `to`, which is said
    /// after it.
    private String start(CalendarDate from, CalendarDate to, boolean named) {
        boolean sameYear = from.first().getYear() == to.first().getYear();
        if (bothPlain(from, to, Precision.DAY) && sameYear) {
            String day =
                    DateWords.sameMonth(from.first(), to.first())
                            ? DateWords.dayOfMonth(from.first(), texts)
                            : DateWords.dayAndMonth(from.first(), texts);
            return named ? texts.format("time.the.day", day) : day;
        }
        if (sameYearMonths(from, to)) {
            return DateWords.longMonth(from.first(), texts);
        }
        return noted(named ? dates.the(from) : dates.bare(from), from);
    }

    private static boolean sameYearMonths(CalendarDate from, CalendarDate to) {
        return bothPlain(from, to, Precision.MONTH)
                && from.first().getYear() == to.first().getYear();
    }

    private static boolean bothPlain(CalendarDate from, CalendarDate to, Precision precision) {
        return isPlain(from, precision) && isPlain(to, precision);
    }

    private static boolean isPlain(CalendarDate date, Precision precision) {
        return date.precision() == precision
                && date.qualifier() == Qualifier.NONE
                && date.unspecified() == Unspecified.NONE;
    }

    /// Inside a longer phrase a sign becomes a note behind the date: "from 24 October 2023
    /// (approximate)".
    private String noted(String words, CalendarDate date) {
        return switch (date.qualifier()) {
            case NONE -> words;
            case UNCERTAIN -> texts.format("time.note.possibly", words);
            case APPROXIMATE -> texts.format("time.note.about", words);
            case BOTH -> texts.format("time.note.possiblyAbout", words);
        };
    }

    private static CalendarDate dated(@Nullable CalendarDate date) {
        if (date == null) {
            throw new IllegalStateException("An expression with no date on either side");
        }
        return date;
    }
}
