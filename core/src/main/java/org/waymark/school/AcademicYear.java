package org.waymark.school;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/**
 * An academic year of England: 1 September to 31 August.
 *
 * @param startYear the calendar year in which it begins, 1900 to 2999
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

    /** Refuses a year before 1900 or after 2999. */
    public AcademicYear {
        if (startYear < 1900 || startYear > 2999) {
            throw new IllegalArgumentException("an AcademicYear must begin in 1900 to 2999");
        }
    }

    /** Returns the academic year that begins in September of this calendar year. */
    public static AcademicYear of(int startYear) {
        return new AcademicYear(startYear);
    }

    /** Returns the academic year of this day. */
    public static AcademicYear from(LocalDate day) {
        return new AcademicYear(day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Reads {@code 2026/27}.
     *
     * @throws IllegalArgumentException if the text is not of that form or its years do not follow each other; the message
     *     does not repeat it
     */
    public static AcademicYear parse(String text) {
        if (!text.matches("[0-9]{4}/[0-9]{2}")) {
            throw new IllegalArgumentException("an AcademicYear must have the form 2026/27");
        }
        AcademicYear year = new AcademicYear(Integer.parseInt(text.substring(0, 4)));
        if (!year.toString().equals(text)) {
            throw new IllegalArgumentException("the years of an AcademicYear must follow each other");
        }
        return year;
    }

    /** The first day, 1 September. */
    public LocalDate firstDay() {
        return LocalDate.of(startYear, Month.SEPTEMBER, 1);
    }

    /** The last day, 31 August. */
    public LocalDate lastDay() {
        return LocalDate.of(startYear + 1, Month.AUGUST, 31);
    }

    /** Whether this day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    /** Returns the academic year that begins so many years later; earlier if negative. */
    public AcademicYear plusYears(int years) {
        return new AcademicYear(Math.addExact(startYear, years));
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** {@code 2026/27}; {@link #parse(String)} reads it back. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d/%02d", startYear, (startYear + 1) % 100);
    }
}
