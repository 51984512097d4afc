package org.waymark.io.ctf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.waymark.school.AcademicYear;
import org.waymark.school.School;
import org.waymark.wider.AttendanceCount;

/**
 * Reads {@code Attendance/YearData} into counts of sessions.
 *
 * <p>The file gives an academic year, and perhaps the first day of the marks; never a last day. A period begins on the day of
 * the marks, else on the first of September, and ends with the academic year or on the day of the file, whichever is first.
 */
final class AttendancePart {

    private static final Set<String> READ = Set.of(
            "Year",
            "LEA",
            "Estab",
            "SchoolName",
            "SessionsPossible",
            "SessionsAttended",
            "SessionsAuthorised",
            "SessionsUnauthorised",
            "AttendSessions");

    private record Days(LocalDate from, LocalDate to) {}

    private AttendancePart() {}

    static List<AttendanceCount> read(XmlElement attendance, CtfHeader header, CtfSchools schools, CtfFields fields) {
        List<AttendanceCount> counts = new ArrayList<>();
        for (XmlElement year : attendance.children()) {
            if (!year.name().equals("YearData")) {
                fields.passedOver(year, false);
                continue;
            }
            count(year, header, schools, fields).ifPresent(counts::add);
            for (XmlElement child : year.children()) {
                if (!READ.contains(child.name())) {
                    fields.passedOver(child, false);
                }
            }
            year.child("AttendSessions")
                    .flatMap(sessions -> sessions.child("AttendanceMarks"))
                    .ifPresent(marks -> fields.passedOver(marks, true));
        }
        return counts;
    }

    private static Optional<AttendanceCount> count(
            XmlElement year, CtfHeader header, CtfSchools schools, CtfFields fields) {
        OptionalInt possible = fields.count(year, "SessionsPossible");
        OptionalInt authorised = fields.count(year, "SessionsAuthorised");
        OptionalInt unauthorised = fields.count(year, "SessionsUnauthorised");
        OptionalInt attended = fields.count(year, "SessionsAttended");
        Optional<School> school = CtfSchools.number(year).isPresent() ? schools.read(year, fields) : header.school();
        Optional<Days> days = days(year, header, fields);
        if (possible.isEmpty()
                || authorised.isEmpty()
                || unauthorised.isEmpty()
                || school.isEmpty()
                || days.isEmpty()) {
            fields.notes()
                    .warn(
                            CtfRules.MISSING,
                            year,
                            "lacks a school, a period that is sure, or sessions possible, authorised and unauthorised,"
                                    + " and was not carried",
                            "Ask the school that wrote the file.");
            return Optional.empty();
        }
        fields.notes()
                .info(
                        CtfRules.PERIOD,
                        year,
                        "gives no last day; the period ends with its academic year or on the day of the file",
                        "Set the period, if you know it.");
        return Optional.of(AttendanceCount.builder()
                .school(school.get().id())
                .from(days.get().from())
                .to(days.get().to())
                .possible(possible.getAsInt())
                .attended(attended)
                .authorised(authorised.getAsInt())
                .unauthorised(unauthorised.getAsInt())
                .build());
    }

    private static Optional<Days> days(XmlElement year, CtfHeader header, CtfFields fields) {
        Optional<LocalDate> marks =
                year.child("AttendSessions").flatMap(sessions -> fields.day(sessions, "AttendanceStartDate"));
        Optional<LocalDate> from = marks.or(() -> academicYear(year, header).map(AcademicYear::firstDay));
        return from.map(first -> new Days(first, last(first, header)))
                .filter(days -> !days.to().isBefore(days.from()));
    }

    private static LocalDate last(LocalDate first, CtfHeader header) {
        LocalDate end = AcademicYear.from(first).lastDay();
        return header.day().filter(day -> day.isBefore(end)).orElse(end);
    }

    private static Optional<AcademicYear> academicYear(XmlElement year, CtfHeader header) {
        return year.text("Year")
                .filter(text -> header.yearShift().isPresent() && text.matches("20[0-9]{2}"))
                .map(text -> AcademicYear.of(
                        Integer.parseInt(text) + header.yearShift().getAsInt()));
    }
}
