package org.waymark.plan;

import java.time.LocalDate;
import java.util.OptionalLong;

/** Weeks from Monday to Friday, numbered through. */
final class Weeks {

    private static final int DAYS = 7;
    private static final int SATURDAY = 5;

    /** The first day of 1970 was a Thursday. */
    private static final int FROM_MONDAY = 3;

    private Weeks() {}

    /** How many weeks after the week with number {@code counted} have a weekday from the first day to the last. */
    static long between(LocalDate first, LocalDate last, long counted) {
        long begin = Math.max(firstOf(first), counted == Long.MIN_VALUE ? Long.MIN_VALUE : counted + 1);
        return Math.max(0, lastOf(last) - begin + 1);
    }

    /** The number of the week of this day, or of the next one if it is at a weekend. */
    static long firstOf(LocalDate day) {
        return week(day) + (isWeekend(day) ? 1 : 0);
    }

    /** The number of the week of this day; its weekdays are over or begun. */
    static long lastOf(LocalDate day) {
        return week(day);
    }

    static OptionalLong asPeriods(SessionPeriod per, long weeks) {
        if (per.equals(SessionPeriod.WEEK)) {
            return OptionalLong.of(weeks);
        }
        return per.equals(SessionPeriod.FORTNIGHT) ? OptionalLong.of((weeks + 1) / 2) : OptionalLong.empty();
    }

    private static long week(LocalDate day) {
        return Math.floorDiv(day.toEpochDay() + FROM_MONDAY, (long) DAYS);
    }

    private static boolean isWeekend(LocalDate day) {
        return Math.floorMod(day.toEpochDay() + FROM_MONDAY, DAYS) >= SATURDAY;
    }
}
