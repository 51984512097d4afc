package org.waymark.io.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the days of a spreadsheet are written. A day that is not in the calendar is none. */
final class SheetDays {

    private final List<DateTimeFormatter> formatters = new ArrayList<>();

    SheetDays(List<String> patterns) {
        formatters.add(DateTimeFormatter.ISO_LOCAL_DATE);
        patterns.forEach(pattern -> formatters.add(formatter(pattern)));
    }

    /** Years of a pattern are those of the calendar, not of an era, so that nothing is left to guess. */
    static DateTimeFormatter formatter(String pattern) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException none) {
            throw new IllegalArgumentException("the days of a SheetMapping must be patterns of a DateTimeFormatter");
        }
    }

    /** The day that a text names in the first of the ways that fits; absent if none does. */
    Optional<LocalDate> parse(String text) {
        return formatters.stream()
                .flatMap(formatter -> parse(text, formatter).stream())
                .findFirst();
    }

    private static Optional<LocalDate> parse(String text, DateTimeFormatter formatter) {
        try {
            return Optional.of(LocalDate.parse(text, formatter));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
