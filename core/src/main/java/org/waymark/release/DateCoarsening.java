package org.waymark.release;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.waymark.school.AcademicYear;

/** To what the days of an export are coarsened. Days keep their order: of two, the earlier never becomes the later. */
public enum DateCoarsening {
    /** To the month. */
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate lastDay(LocalDate day) {
            return YearMonth.from(day).atEndOfMonth();
        }
    },

    /**
     * To a third of the academic year: September to December, January to April, May to August. These are thirds of the
     * calendar, not the terms of any school, so that they say nothing about where it is.
     */
    TERM {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 4 * 4 + 1);
        }

        @Override
        LocalDate lastDay(LocalDate day) {
            return YearMonth.from(firstDay(day)).plusMonths(3).atEndOfMonth();
        }
    },

    /** To the academic year, 1 September to 31 August. A day out of 1900 to 2999 is coarsened to the calendar year. */
    ACADEMIC_YEAR {
        @Override
        LocalDate firstDay(LocalDate day) {
            return hasYear(day)
                    ? AcademicYear.from(day).firstDay()
                    : day.withMonth(Month.JANUARY.getValue()).withDayOfMonth(1);
        }

        @Override
        LocalDate lastDay(LocalDate day) {
            return hasYear(day)
                    ? AcademicYear.from(day).lastDay()
                    : day.withDayOfMonth(1).withMonth(Month.DECEMBER.getValue()).withDayOfMonth(31);
        }
    };

    /** The first day of the month, term or year of this day: what the day becomes. */
    abstract LocalDate firstDay(LocalDate day);

    /** The last day of it: what the last day of a spell becomes. */
    abstract LocalDate lastDay(LocalDate day);

    private static boolean hasYear(LocalDate day) {
        int year = day.getMonthValue() >= 9 ? day.getYear() : day.getYear() - 1;
        return year >= 1900 && year <= 2999;
    }
}
