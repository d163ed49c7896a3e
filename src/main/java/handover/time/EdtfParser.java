package handover.time;

import handover.time.EdtfDate.Form;
import handover.time.Expression.Interval;
import handover.time.Expression.Member;
import handover.time.Expression.Members;
import handover.time.Expression.Side;
import handover.time.Expression.Single;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one EDTF text: tells intervals, sets and lone dates apart, and leaves each date to
/// [DateReader].
final class EdtfParser {

    /// `31/10/2023`, `31.10.23`, `31-10-2023`.
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<d>\\d{1,2})([/.-])(?<m>\\d{1,2})\\2(?<y>\\d{4}|\\d\\d)");

    /// `2023/10/31`, `2023.10.31`, `20231031`.
    private static final Pattern NO_HYPHENS =
            Pattern.compile("(?<y>\\d{4})([/.]?)(?<m>\\d\\d?)\\2(?<d>\\d\\d?)");

    private static final Pattern TIME_OF_DAY =
            Pattern.compile("(?<day>\\d{4}-\\d\\d-\\d\\d)[Tt ]\\d");

    private final String text;

    EdtfParser(String text) {
        this.text = text;
    }

    /// Reads the text.
    ///
    /// @throws EdtfSyntaxException if it is no date
    EdtfDate parse() {
        refuseOtherNotations();
        if (text.startsWith("[") || text.startsWith("{")) {
            return members();
        }
        if (text.indexOf('/') >= 0) {
            return interval();
        }
        CalendarDate date = date(0, text.length());
        return new EdtfDate(text, form(date), new Single(date));
    }

    private void refuseOtherNotations() {
        if (text.isBlank()) {
            throw fail(0, "time.edtf.empty");
        }
        Matcher time = TIME_OF_DAY.matcher(text);
        if (time.find()) {
            throw fail(time.end("day"), "time.edtf.time", time.group("day"));
        }
        for (Pattern order : List.of(DAY_FIRST, NO_HYPHENS)) {
            Matcher other = order.matcher(text);
            // Eight digits are the only form of six to eight digits that is a whole date.
            if (other.matches() && !text.matches("\\d{1,7}")) {
                throw fail(0, "time.edtf.order", rewritten(other));
            }
        }
    }

    private String rewritten(Matcher other) {
        String year = other.group("y");
        try {
            return LocalDate.of(
                            Integer.parseInt(year.length() == 2 ? "20" + year : year),
                            Integer.parseInt(other.group("m")),
                            Integer.parseInt(other.group("d")))
                    .toString();
        } catch (DateTimeException e) {
            throw fail(0, "time.edtf.noSuchDate");
        }
    }

    private EdtfDate interval() {
        int slash = text.indexOf('/');
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw fail(second, "time.edtf.slashes");
        }
        Side start = side(0, slash);
        Side end = side(slash + 1, text.length());
        if (start.date() == null && end.date() == null) {
            throw fail(0, "time.edtf.emptyInterval");
        }
        checkOrder(start.date(), end.date(), slash + 1);
        return new EdtfDate(text, Form.INTERVAL, new Interval(start, end));
    }

    private Side side(int from, int to) {
        if (from == to) {
            return new Side(null, false);
        }
        return text.substring(from, to).equals("..")
                ? new Side(null, true)
                : new Side(date(from, to), false);
    }

    private EdtfDate members() {
        boolean all = text.startsWith("{");
        String close = all ? "}" : "]";
        int last = text.length() - 1;
        if (!text.endsWith(close)) {
            throw fail(text.length(), "time.edtf.bracket", close);
        }
        List<Member> members = new ArrayList<>();
        int from = 1;
        while (from <= last) {
            int comma = text.indexOf(',', from);
            int to = comma < 0 ? last : comma;
            members.add(member(from, to, from == 1, to == last));
            from = to + 1;
        }
        return new EdtfDate(
                text, all ? Form.ALL : Form.SET, new Members(List.copyOf(members), all));
    }

    private Member member(int from, int to, boolean isFirst, boolean isLast) {
        int dots = text.indexOf("..", from);
        if (dots < 0 || dots >= to) {
            CalendarDate date = memberDate(from, to);
            return new Member(date, date);
        }
        boolean openBefore = dots == from;
        boolean openAfter = dots + 2 == to;
        if ((openBefore && !isFirst) || (openAfter && !isLast)) {
            throw fail(dots, "time.edtf.openMember");
        }
        CalendarDate low = openBefore ? null : date(from, dots);
        CalendarDate high = openAfter && !openBefore ? null : memberDate(dots + 2, to);
        checkOrder(low, high, dots + 2);
        return new Member(low, high);
    }

    private CalendarDate memberDate(int from, int to) {
        if (from >= to) {
            throw fail(from, "time.edtf.emptyMember");
        }
        return date(from, to);
    }

    private void checkOrder(
            @Nullable CalendarDate start, @Nullable CalendarDate end, int position) {
        if (start != null && end != null && start.first().isAfter(end.last())) {
            throw fail(position, "time.edtf.backwards");
        }
    }

    private CalendarDate date(int from, int to) {
        return new DateReader(text, from, to).read();
    }

    private static Form form(CalendarDate date) {
        return switch (date.precision()) {
            case DAY -> Form.DAY;
            case MONTH -> Form.MONTH;
            case SEASON -> Form.SEASON;
            case YEAR -> Form.YEAR;
            case DECADE -> Form.DECADE;
            case CENTURY -> Form.CENTURY;
        };
    }

    private EdtfSyntaxException fail(int position, String key, String... details) {
        return new EdtfSyntaxException(text, position, key, List.of(details));
    }
}
