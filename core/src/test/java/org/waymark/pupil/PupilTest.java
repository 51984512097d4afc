package org.waymark.pupil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.code.Role;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.id.SiteId;
import org.waymark.id.StaffId;

class PupilTest {

    private static final LocalDate START = LocalDate.parse("2025-09-01");
    private static final LocalDate LAST_AT_FIRST = LocalDate.parse("2026-02-13");
    private static final LocalDate FIRST_AT_SECOND = LocalDate.parse("2026-02-23");

    /** From HORIZONS to DREAMS in mid-year, with a week on nobody's roll in between. */
    private static final Pupil MOVER = Pupil.builder()
            .id("p-1")
            .addEnrolments(Enrolment.builder()
                    .school("eastfield")
                    .year("6")
                    .from(START)
                    .to(LAST_AT_FIRST)
                    .build())
            .enrolled("northgate", "7", FIRST_AT_SECOND)
            .addProgrammes(ProgrammeSpell.builder()
                    .programme("horizons")
                    .from(START)
                    .to(LAST_AT_FIRST)
                    .build())
            .inProgramme("dreams", FIRST_AT_SECOND)
            .build();

    @Test
    void aMoverIsAtOneSchoolAtATime() {
        assertThat(MOVER.mainEnrolmentOn(START.minusDays(1))).isEmpty();
        assertThat(MOVER.mainEnrolmentOn(START).map(Enrolment::school)).contains(SchoolId.of("eastfield"));
        assertThat(MOVER.mainEnrolmentOn(LAST_AT_FIRST).map(Enrolment::school)).contains(SchoolId.of("eastfield"));
        assertThat(MOVER.mainEnrolmentOn(LAST_AT_FIRST.plusDays(1))).isEmpty();
        assertThat(MOVER.mainEnrolmentOn(FIRST_AT_SECOND).map(Enrolment::year)).contains(NcYear.of(7));
        assertThat(MOVER.programmeOn(LAST_AT_FIRST)).contains(ProgrammeId.of("horizons"));
        assertThat(MOVER.programmeOn(LAST_AT_FIRST.plusDays(1))).isEmpty();
        assertThat(MOVER.programmeOn(FIRST_AT_SECOND)).contains(ProgrammeId.of("dreams"));
        assertThat(MOVER.isDualRegisteredOn(FIRST_AT_SECOND)).isFalse();
    }

    @Test
    void dualRegistrationHasAMainAndASubsidiarySchool() {
        LocalDate unitFrom = LocalDate.parse("2025-11-03");
        LocalDate unitTo = LocalDate.parse("2025-12-19");
        Pupil pupil = Pupil.builder()
                .id("p-2")
                .addEnrolments(Enrolment.builder()
                        .school("the-unit")
                        .site("annexe")
                        .kind("subsidiary")
                        .year("X")
                        .from(unitFrom)
                        .to(unitTo)
                        .build())
                .enrolled("northgate", "8", START)
                .build();

        assertThat(pupil.isDualRegisteredOn(unitFrom.minusDays(1))).isFalse();
        assertThat(pupil.isDualRegisteredOn(unitFrom)).isTrue();
        assertThat(pupil.isDualRegisteredOn(unitTo)).isTrue();
        assertThat(pupil.isDualRegisteredOn(unitTo.plusDays(1))).isFalse();
        assertThat(pupil.mainEnrolmentOn(unitFrom).map(Enrolment::school)).contains(SchoolId.of("northgate"));
        assertThat(pupil.enrolmentsOn(unitFrom))
                .extracting(Enrolment::site)
                .first()
                .isEqualTo(Optional.of(SiteId.of("annexe")));
        assertThat(pupil.enrolmentsOn(unitFrom)).hasSize(2);
    }

    @Test
    void aGuestAndASecondSpellAtTheSameSchoolAreNoDualRegistration() {
        Pupil guest = Pupil.builder()
                .id("p-3")
                .enrolled("northgate", "8", START)
                .addEnrolments(Enrolment.builder()
                        .school("eastfield")
                        .kind(EnrolmentKind.GUEST)
                        .year("8")
                        .from(START)
                        .build())
                .addEnrolments(Enrolment.builder()
                        .school("northgate")
                        .kind(EnrolmentKind.SUBSIDIARY)
                        .year("8")
                        .from(START)
                        .build())
                .build();
        assertThat(guest.isDualRegisteredOn(START)).isFalse();
        assertThat(guest.enrolmentsOn(START)).hasSize(3);
    }

    @Test
    void aSubsidiaryAloneIsNoDualRegistration() {
        Pupil pupil = Pupil.builder()
                .id("p-4")
                .addEnrolments(Enrolment.builder()
                        .school("the-unit")
                        .kind(EnrolmentKind.SUBSIDIARY)
                        .year("8")
                        .from(START)
                        .build())
                .build();
        assertThat(pupil.isDualRegisteredOn(START)).isFalse();
        assertThat(pupil.mainEnrolmentOn(START)).isEmpty();
    }

    @Test
    void groupingsAndAdultsByDate() {
        LocalDate handOver = LocalDate.parse("2026-01-05");
        Pupil pupil = Pupil.builder()
                .id("p-5")
                .addGroupings(Grouping.builder()
                        .name("pupil-premium")
                        .value("yes")
                        .from(START)
                        .to(handOver)
                        .build())
                .addAdults(Assignment.builder()
                        .staff("s-1")
                        .from(START)
                        .to(handOver.minusDays(1))
                        .build())
                .addAdults(Assignment.builder().staff("s-2").from(handOver).build())
                .addAdults(Assignment.builder()
                        .staff("s-3")
                        .role(Role.SENCO)
                        .from(START)
                        .build())
                .build();
        assertThat(pupil.groupingOn("pupil-premium", handOver)).contains("yes");
        assertThat(pupil.groupingOn("pupil-premium", handOver.plusDays(1))).isEmpty();
        assertThat(pupil.groupingOn("eal", handOver)).isEmpty();
        assertThat(pupil.adultsOn(Role.KEY_WORKER, handOver.minusDays(1))).containsExactly(StaffId.of("s-1"));
        assertThat(pupil.adultsOn(Role.KEY_WORKER, handOver)).containsExactly(StaffId.of("s-2"));
        assertThat(pupil.adultsOn(Role.SENCO, handOver)).containsExactly(StaffId.of("s-3"));
        assertThat(pupil.adultsOn(Role.DELIVERER, handOver)).isEmpty();
    }

    @Test
    void nothingAboutAPupilPrints() {
        Pupil pupil = MOVER.withName("Zebedee Quill")
                .withBorn(LocalDate.parse("2014-03-09"))
                .withUpn(Upn.of("Q999000024001"))
                .withFormerUpns(Upn.of("B99900002400A"))
                .withUln(Uln.of("1000000000"));
        assertThat(pupil).hasToString("Pupil[redacted]");
        assertThat(pupil.enrolments()).allSatisfy(spell -> assertThat(spell).hasToString("Enrolment[redacted]"));
        assertThat(pupil.programmes()).allSatisfy(spell -> assertThat(spell).hasToString("ProgrammeSpell[redacted]"));
        assertThat(Grouping.builder().name("a").value("b").from(START).build()).hasToString("Grouping[redacted]");
        assertThat(Assignment.builder().staff("s-1").from(START).build()).hasToString("Assignment[redacted]");
        assertThat(pupil.id().toString()).doesNotContain("p-1");
    }
}
