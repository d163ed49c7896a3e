package handover.time;

/// A single date of an EDTF expression in words, without its sign, in the three shapes that
/// sentences need.
///
/// English uses one shape for all; French needs "octobre 2023", "le 31 octobre 2023" and "en
/// octobre 2023".
///
/// @param texts the language
record CalendarWords(TimeTexts texts) {

    /// The date alone: "31 octobre 2023", "été 2023".
    String bare(CalendarDate date) {
        return switch (date.precision()) {
            case DAY -> DateWords.day(date.first(), texts);
            case SEASON -> season("time.season", date);
            default -> openDigits(monthOrYear(date), date);
        };
    }

    /// The date as a point that is named, after "vers" or "entre": "le 31 octobre 2023", "octobre
    /// 2023", "l’été 2023".
    String the(CalendarDate date) {
        return switch (date.precision()) {
            case DAY -> texts.format("time.the.day", bare(date));
            case SEASON -> season("time.season.the", date);
            default -> bare(date);
        };
    }

    /// The date as when something happens: "le 31 octobre 2023", "en octobre 2023", "en été 2023".
    String at(CalendarDate date) {
        return switch (date.precision()) {
            case DAY -> texts.format("time.at.day", bare(date));
            case SEASON -> season("time.season.at", date);
            default -> openDigits(texts.format("time.at.monthOrYear", monthOrYear(date)), date);
        };
    }

    private String season(String key, CalendarDate date) {
        int season = date.first().getMonthValue() / 3 - 1;
        String pattern = texts.item(key, season);
        return pattern.replace("{0}", DateWords.year(date.first().getYear(), texts));
    }

    private String monthOrYear(CalendarDate date) {
        return switch (date.precision()) {
            case MONTH -> DateWords.month(date.first(), texts);
            case DECADE, CENTURY -> years(date);
            default -> DateWords.year(date.first().getYear(), texts);
        };
    }

    private String years(CalendarDate date) {
        int first = date.first().getYear();
        String start = first >= 1 ? DateWords.year(first, texts) : String.valueOf(1 - first);
        if (first < 1 && date.last().getYear() >= 1) {
            start = DateWords.year(first, texts);
        }
        return texts.format("time.span.close", start, DateWords.year(date.last().getYear(), texts));
    }

    private String openDigits(String words, CalendarDate date) {
        return switch (date.unspecified()) {
            case NONE -> words;
            case DAY -> texts.format("time.unknown.day", words);
            case MONTH -> texts.format("time.unknown.month", words);
            case MONTH_AND_DAY -> texts.format("time.unknown.monthAndDay", words);
            case YEAR -> texts.format("time.unknown.year", words);
        };
    }
}
