package org.waymark.due;

import java.time.LocalDate;
import java.time.MonthDay;
import org.waymark.school.AcademicYear;

/** Days of an academic year. */
final class Days {

    private Days() {}

    /** This day in this academic year: September to December lie in its first calendar year. 29 February becomes the 28th. */
    static LocalDate in(AcademicYear year, MonthDay day) {
        return day.atYear(day.getMonthValue() >= 9 ? year.startYear() : year.startYear() + 1);
    }
}
