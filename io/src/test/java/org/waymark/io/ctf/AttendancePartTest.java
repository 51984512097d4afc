package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.wider.AttendanceCount;

class AttendancePartTest {

    private static final String COUNTS =
            "<SessionsPossible>120</SessionsPossible><SessionsAttended>110</SessionsAttended>"
                    + "<SessionsAuthorised>8</SessionsAuthorised><SessionsUnauthorised>2</SessionsUnauthorised>";

    private static String pupil(String inner) {
        return CtfText.UPN + "\n<Attendance><YearData>" + inner + "</YearData></Attendance>";
    }

    private static AttendanceCount count(String inner) {
        return CtfText.record(pupil(inner)).attendance().get(0);
    }

    @Test
    void countsAreOfTheAcademicYearUpToTheDayOfTheFile() {
        AttendanceCount count = count("<Year>2025</Year>" + COUNTS);
        assertThat(count)
                .isEqualTo(AttendanceCount.builder()
                        .school("999/1234")
                        .from(LocalDate.parse("2025-09-01"))
                        .to(LocalDate.parse("2026-01-15"))
                        .possible(120)
                        .attended(110)
                        .authorised(8)
                        .unauthorised(2)
                        .build());
        assertThat(CtfText.findings(pupil("<Year>2025</Year>" + COUNTS)))
                .containsExactly("ctf.period Pupil[0].Attendance.YearData[0] 6");
    }

    @Test
    void theHeaderTellsWhetherAYearIsTheOneInWhichItBeginsOrEnds() {
        AttendanceCount before = count("<Year>2024</Year>" + COUNTS);
        assertThat(List.of(before.from(), before.to()))
                .containsExactly(LocalDate.parse("2024-09-01"), LocalDate.parse("2025-08-31"));
        String byEnd = CtfText.fileWith(
                CtfText.header("25.0", "2026-01-15T10:30:00", "2026"), pupil("<Year>2025</Year>" + COUNTS));
        AttendanceCount ended =
                CtfText.read(byEnd).value().pupils().get(0).attendance().get(0);
        assertThat(List.of(ended.from(), ended.to()))
                .containsExactly(LocalDate.parse("2024-09-01"), LocalDate.parse("2025-08-31"));
        String unclear = CtfText.fileWith(
                CtfText.header("25.0", "2026-01-15T10:30:00", "2031"), pupil("<Year>2025</Year>" + COUNTS));
        assertThat(CtfText.read(unclear).value().pupils().get(0).attendance()).isEmpty();
        assertThat(CtfText.brief(CtfText.read(unclear)))
                .containsExactly("ctf.missing Pupil[0].Attendance.YearData[0] 6");
    }

    @Test
    void theDayOfTheFirstMarkIsTheFirstDay() {
        String inner = COUNTS
                + "<AttendSessions><AttendanceStartDate>2025-10-06</AttendanceStartDate>"
                + "<AttendanceMarks>/\\/\\</AttendanceMarks></AttendSessions>";
        assertThat(count(inner).from()).isEqualTo(LocalDate.parse("2025-10-06"));
        assertThat(CtfText.findings(pupil(inner)))
                .containsExactly(
                        "ctf.period Pupil[0].Attendance.YearData[0] 6",
                        "ctf.not-carried Pupil[0].Attendance.YearData[0].AttendSessions.AttendanceMarks 6");
    }

    @Test
    void anotherSchoolIsListed() {
        String inner = "<Year>2024</Year><LEA>999</LEA><Estab>4321</Estab><SchoolName>Southgate</SchoolName>" + COUNTS;
        assertThat(count(inner).school().value()).isEqualTo("999/4321");
        assertThat(CtfText.read(CtfText.file(pupil(inner)))
                        .value()
                        .referenceData()
                        .schools())
                .extracting(school -> school.title() + " " + school.laestab().orElseThrow())
                .containsExactly("Northgate 999/1234", "Southgate 999/4321");
    }

    @Test
    void aCountThatIsMissingIsNotZero() {
        String inner = "<Year>2025</Year><SessionsPossible>10</SessionsPossible>"
                + "<SessionsAuthorised>-1</SessionsAuthorised><SessionsUnauthorised>0</SessionsUnauthorised>";
        assertThat(CtfText.record(pupil(inner)).attendance()).isEmpty();
        assertThat(CtfText.findings(pupil(inner)))
                .containsExactly(
                        "ctf.value Pupil[0].Attendance.YearData[0].SessionsAuthorised 6",
                        "ctf.missing Pupil[0].Attendance.YearData[0] 6");
        assertThat(count("<Year>2025</Year>" + COUNTS.replaceAll("<SessionsAttended>.*</SessionsAttended>", ""))
                        .attended())
                .isEmpty();
    }
}
