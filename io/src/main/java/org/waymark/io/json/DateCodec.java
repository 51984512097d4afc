package org.waymark.io.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Days as {@code 2026-09-01} and instants as {@code 2026-09-01T08:30:00Z}, in the years 1 to 9999; nothing laxer is read and
 * nothing wider is written.
 */
final class DateCodec {

    static final Codec<LocalDate> DAY = new Day();
    static final Codec<Instant> INSTANT = new Moment();

    private DateCodec() {}

    private static final class Day implements Codec<LocalDate> {
        @Override
        public String type() {
            return "a day such as 2026-09-01";
        }

        @Override
        public @Nullable LocalDate read(In in) {
            if (!in.is(JsonToken.VALUE_STRING)) {
                in.wrongType("a text that holds a day");
                return null;
            }
            LocalDate day = day(in.text());
            if (day == null) {
                in.fault(Rules.VALUE, "is not a day of the calendar", "Write the day as 2026-09-01.");
            }
            return day;
        }

        @Override
        public void write(LocalDate day, Out out) {
            refuseYear(day.getYear());
            out.text(day.toString());
        }
    }

    private static final class Moment implements Codec<Instant> {
        @Override
        public String type() {
            return "an instant in UTC such as 2026-09-01T08:30:00Z";
        }

        @Override
        public @Nullable Instant read(In in) {
            if (!in.is(JsonToken.VALUE_STRING)) {
                in.wrongType("a text that holds an instant");
                return null;
            }
            Instant instant = instant(in.text());
            if (instant == null) {
                in.fault(Rules.VALUE, "is not an instant in UTC", "Write the instant as 2026-09-01T08:30:00Z.");
            }
            return instant;
        }

        @Override
        public void write(Instant instant, Out out) {
            try {
                refuseYear(instant.atOffset(ZoneOffset.UTC).getYear());
            } catch (DateTimeException tooFar) {
                throw new IllegalArgumentException("a date must lie in the years 1 to 9999", tooFar);
            }
            out.text(instant.toString());
        }
    }

    static @Nullable LocalDate day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            return null;
        }
    }

    static @Nullable Instant instant(String text) {
        boolean shaped = text.length() >= 20
                && text.length() <= 30
                && text.charAt(10) == 'T'
                && text.charAt(text.length() - 1) == 'Z'
                && day(text.substring(0, 10)) != null;
        if (!shaped || text.startsWith("24", 11) || text.startsWith("60", 17)) {
            return null;
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeException notAnInstant) {
            return null;
        }
    }

    /** The number that these digits of ASCII make, or -1. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static void refuseYear(int year) {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("a date must lie in the years 1 to 9999");
        }
    }
}
