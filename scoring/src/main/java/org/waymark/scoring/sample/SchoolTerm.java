package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** A term of the academic year 2026/27, the same at each school. The holidays are those that a school might have. */
enum SchoolTerm {
    AUTUMN("2026-09-01", "2026-12-18", "2026-10-26", "2026-10-30"),
    SPRING("2027-01-04", "2027-03-24", "2027-02-15", "2027-02-19"),
    SUMMER("2027-04-12", "2027-07-20", "2027-05-31", "2027-06-04");

    private static final LocalDate BANK_HOLIDAY = LocalDate.of(2027, 5, 3);

    private final LocalDate first;
    private final LocalDate last;
    private final LocalDate breakFrom;
    private final LocalDate breakTo;

    SchoolTerm(String first, String last, String breakFrom, String breakTo) {
        this.first = LocalDate.parse(first);
        this.last = LocalDate.parse(last);
        this.breakFrom = LocalDate.parse(breakFrom);
        this.breakTo = LocalDate.parse(breakTo);
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    /** The school days from one day to another, both included. */
    List<LocalDate> days(LocalDate from, LocalDate to) {
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate end = to.isBefore(last) ? to : last;
        return begin.isAfter(end)
                ? List.of()
                : begin.datesUntil(end.plusDays(1)).filter(this::isSchoolDay).toList();
    }

    /** Every seventh day from this one on as long as the term lasts, without the holidays. */
    List<LocalDate> weekly(LocalDate from) {
        return Stream.iterate(from, day -> !day.isAfter(last), day -> day.plusDays(7))
                .filter(this::isSchoolDay)
                .toList();
    }

    private boolean isSchoolDay(LocalDate day) {
        boolean holiday = !day.isBefore(breakFrom) && !day.isAfter(breakTo);
        return day.getDayOfWeek().getValue() <= 5 && !holiday && !day.equals(BANK_HOLIDAY);
    }
}
