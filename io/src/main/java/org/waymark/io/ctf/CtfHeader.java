package org.waymark.io.ctf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.waymark.school.AcademicYear;
import org.waymark.school.School;

/**
 * What the header of a file says.
 *
 * @param day the day on which the file was made; absent if it does not say
 * @param school the school that made it; absent if it does not say which
 * @param yearShift what to add to a year of the file to get the calendar year in which that academic year begins; absent if
 *     the header does not tell
 */
record CtfHeader(Optional<LocalDate> day, Optional<School> school, OptionalInt yearShift) {

    /** What is known of a file without a header. */
    static final CtfHeader NONE = new CtfHeader(Optional.empty(), Optional.empty(), OptionalInt.empty());

    private static final int FIRST_VERSION = 19;
    private static final int LAST_VERSION = 25;

    static CtfHeader read(XmlElement header, CtfFields fields, CtfSchools schools) {
        version(header, fields);
        Optional<LocalDate> day = fields.day(header, "DateTime");
        if (day.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            header,
                            "does not say on which day it was made",
                            "Ask the school; needs without dates of their own and year groups cannot be placed.");
        }
        Optional<XmlElement> source = header.child("SourceSchool");
        Optional<School> school = source.flatMap(element -> schools.read(element, fields));
        if (source.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            header,
                            "does not say which school made it",
                            "Add the enrolments yourself.");
        }
        header.child("DestSchool").ifPresent(element -> fields.passedOver(element, true));
        return new CtfHeader(day, school, shift(day, source));
    }

    private static void version(XmlElement header, CtfFields fields) {
        Optional<XmlElement> version = fields.one(header, "CTFversion");
        if (version.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.VERSION,
                            header,
                            "does not say its version; it was read as 25",
                            "Look at what was read.");
            return;
        }
        String text = version.get().text();
        String whole = text.contains(".") ? text.substring(0, text.indexOf('.')) : text;
        boolean known = whole.matches("[0-9]{1,4}")
                && Integer.parseInt(whole) >= FIRST_VERSION
                && Integer.parseInt(whole) <= LAST_VERSION;
        if (!known) {
            fields.notes()
                    .warn(
                            CtfRules.VERSION,
                            version.get(),
                            "is none of " + FIRST_VERSION + " to " + LAST_VERSION
                                    + "; the file was read as one of them",
                            "Look at what was read.");
        }
    }

    /**
     * Sources differ in whether the year of a file is the one in which the academic year begins or ends. The header has its own
     * academic year beside its day, so it tells which of the two it is.
     */
    private static OptionalInt shift(Optional<LocalDate> day, Optional<XmlElement> source) {
        Optional<String> year = source.flatMap(element -> element.text("AcademicYear"));
        if (day.isEmpty() || year.isEmpty() || !year.get().matches("[0-9]{4}")) {
            return OptionalInt.empty();
        }
        int shift = AcademicYear.from(day.get()).startYear() - Integer.parseInt(year.get());
        return shift == 0 || shift == -1 ? OptionalInt.of(shift) : OptionalInt.empty();
    }
}
