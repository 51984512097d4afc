package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.pupil.Enrolment;
import org.waymark.pupil.Pupil;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;

class PupilPartTest {

    private static final String NAMES = "<Surname>EXAMPLE</Surname><Forename>ADA</Forename><DOB>2016-02-29</DOB>";

    private static Pupil pupil(String inner) {
        return CtfText.record(inner).pupil();
    }

    private static String withYear(String rest) {
        return CtfText.UPN + "\n<BasicDetails><NCyearActual>5</NCyearActual></BasicDetails>\n" + rest;
    }

    @Test
    void readsWhoThePupilIs() {
        String inner = CtfText.UPN + "<UniqueLearnerNumber>1000000043</UniqueLearnerNumber>" + NAMES
                + "<BasicDetails><FormerUPN>Q99900002400A</FormerUPN><PreferredForename>Addie</PreferredForename>"
                + "</BasicDetails>";
        assertThat(pupil(inner))
                .isEqualTo(Pupil.builder()
                        .id("1")
                        .name("Addie EXAMPLE")
                        .born(LocalDate.of(2016, 2, 29))
                        .upn("Q999000024001")
                        .uln("1000000043")
                        .addFormerUpns(Upn.of("Q99900002400A"))
                        .build());
        assertThat(Uln.of("1000000043").hasValidChecksum()).isTrue();
        assertThat(CtfText.findings(inner)).isEmpty();
    }

    @Test
    void numbersAreCarriedAsGivenAndJudged() {
        assertThat(pupil("<UPN>A999000024001</UPN>").upn()).contains(Upn.of("A999000024001"));
        assertThat(CtfText.findings("<UPN>A999000024001</UPN>")).containsExactly("ctf.number Pupil[0].UPN 5");
        assertThat(CtfText.findings("<UPN>none</UPN>")).containsExactly("ctf.number Pupil[0].UPN 5");
        assertThat(CtfText.findings(CtfText.UPN + "<UniqueLearnerNumber>7</UniqueLearnerNumber>"))
                .containsExactly("ctf.number Pupil[0].UniqueLearnerNumber 5");
        assertThat(CtfText.findings(NAMES)).containsExactly("ctf.missing Pupil[0] 4");
    }

    @Test
    void aTemporaryNumberIsTold() {
        String letters = "ABCDEFGHJKLMNPQRTUVWXYZ";
        String sound = letters.chars()
                .mapToObj(letter -> (char) letter + "99900002400A")
                .filter(text -> Upn.of(text).hasValidCheckLetter())
                .findFirst()
                .orElseThrow();
        assertThat(CtfText.findings("<UPN>" + sound + "</UPN>")).containsExactly("ctf.temporary-upn Pupil[0].UPN 5");
    }

    @Test
    void theYearGroupHoldsFromTheDayOfTheFile() {
        assertThat(pupil(withYear("")).enrolments())
                .containsExactly(Enrolment.builder()
                        .school("999/1234")
                        .year("5")
                        .from(LocalDate.of(2026, 1, 15))
                        .build());
        assertThat(CtfText.findings(withYear("")))
                .containsExactly("ctf.year-from-file Pupil[0].BasicDetails.NCyearActual 6");
    }

    @Test
    void aLeaverWasInThatYearOnTheLastDay() {
        String history = "<SchoolHistory><School><LEA>999</LEA><Estab>4321</Estab></School>"
                + "<School><LEA>999</LEA><Estab>1234</Estab><LeavingDate>2025-12-19</LeavingDate></School></SchoolHistory>";
        assertThat(pupil(withYear(history)).enrolments())
                .containsExactly(Enrolment.builder()
                        .school("999/1234")
                        .year("5")
                        .from(LocalDate.of(2025, 12, 19))
                        .to(LocalDate.of(2025, 12, 19))
                        .build());
        assertThat(pupil(withYear(history.replace("2025-12-19", "2026-02-13"))).enrolments())
                .containsExactly(Enrolment.builder()
                        .school("999/1234")
                        .year("5")
                        .from(LocalDate.of(2026, 1, 15))
                        .to(LocalDate.of(2026, 2, 13))
                        .build());
        assertThat(CtfText.findings(withYear(history))).contains("ctf.not-carried Pupil[0].SchoolHistory.School[0] 7");
    }

    @Test
    void partsThatARecordHasNoPlaceForAreTold() {
        String inner = CtfText.UPN
                + "\n<Sex>F</Sex>\n<Address><PostCode>Kanar</PostCode></Address>\n<KanarX/>\n"
                + "<BasicDetails>\n<Ethnicity>Kanar</Ethnicity>\n<NCyearActual>99</NCyearActual>\n</BasicDetails>";
        assertThat(CtfText.findings(inner))
                .containsExactly(
                        "ctf.not-carried Pupil[0].Sex 6",
                        "ctf.not-carried Pupil[0].Address 7",
                        "ctf.unknown-element Pupil[0].* 8",
                        "ctf.unknown-code Pupil[0].BasicDetails.NCyearActual 11",
                        "ctf.year-from-file Pupil[0].BasicDetails.NCyearActual 11",
                        "ctf.not-carried Pupil[0].BasicDetails.Ethnicity 10");
        assertThat(CtfText.read(CtfText.file(inner)).findings().asList().toString())
                .doesNotContain("Kanar");
    }

    @Test
    void whatStandsTwiceIsReadOnce() {
        String inner = CtfText.UPN + CtfText.UPN + "<SENhistory/><SENhistory/><DOB>2016-02-30</DOB>";
        assertThat(CtfText.findings(inner))
                .contains(
                        "ctf.repeated Pupil[0].UPN 5",
                        "ctf.repeated Pupil[0].SENhistory 5",
                        "ctf.value Pupil[0].DOB 5");
    }
}
