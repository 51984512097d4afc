package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.Caseload;
import org.waymark.finding.WithFindings;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.pupil.Pupil;

class CtfReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"19.0", "20", "21.0", "22.0", "23.0", "24.0", "25.0", "25"})
    void readsTheVersionsThatItKnows(String version) {
        WithFindings<Caseload> read =
                CtfText.read(CtfText.fileWith(CtfText.header(version, "2026-01-15", "2025"), CtfText.UPN));
        assertThat(read.findings()).isEmpty();
        assertThat(read.value().pupils()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.0", "26.0", "", "next", "99999999999"})
    void readsOtherVersionsWithAWarning(String version) {
        WithFindings<Caseload> read =
                CtfText.read(CtfText.fileWith(CtfText.header(version, "2026-01-15", "2025"), CtfText.UPN));
        assertThat(read.value().pupils()).hasSize(1);
        assertThat(read.findings().ofRule("ctf.version").size()).isEqualTo(1);
    }

    @Test
    void namesTheSchoolOfTheHeader() {
        assertThat(CtfText.read(CtfText.file(CtfText.UPN))
                        .value()
                        .referenceData()
                        .schools())
                .extracting(school -> school.id() + " " + school.title() + " "
                        + school.laestab().orElseThrow())
                .containsExactly("999/1234 Northgate 999/1234");
    }

    @Test
    void aFileWithoutHeaderIsReadAsFarAsItGoes() {
        String pupil = CtfText.sen("<SEN><StartDate>2022-09-05</StartDate><SENprovision>K</SENprovision></SEN>");
        WithFindings<Caseload> read = CtfText.read(CtfText.fileWith("", pupil));
        assertThat(read.value().pupils().get(0).provisions()).hasSize(1);
        assertThat(CtfText.brief(read)).containsExactly("ctf.missing CTfile 2");
        assertThat(CtfText.brief(CtfText.read("<CTfile/>")))
                .containsExactly("ctf.missing CTfile 1", "ctf.missing CTfile 1");
    }

    @Test
    void aHeaderThatSaysNothingIsTold() {
        assertThat(CtfText.brief(CtfText.read(CtfText.fileWith("<Header/>", CtfText.UPN))))
                .containsExactly(
                        "ctf.version CTfile.Header 3", "ctf.missing CTfile.Header 3", "ctf.missing CTfile.Header 3");
        String noNumber = "<Header><CTFversion>25</CTFversion><DateTime>2026-01-15</DateTime>"
                + "<SourceSchool><LEA>9</LEA></SourceSchool><DestSchool/></Header>";
        assertThat(CtfText.brief(CtfText.read(CtfText.fileWith(noNumber, CtfText.UPN))))
                .containsExactly(
                        "ctf.missing CTfile.Header.SourceSchool 3", "ctf.not-carried CTfile.Header.DestSchool 3");
    }

    @Test
    void otherElementsAreToldAndPassedOver() {
        String text = CtfText.file(CtfText.UPN).replace("</CTFpupilData>", "<Extra>x</Extra></CTFpupilData><More/>");
        assertThat(CtfText.brief(CtfText.read(text)))
                .containsExactly("ctf.unknown-element * 7", "ctf.unknown-element CTfile.* 7");
    }

    @Test
    void twoPupilsOfOneNumberAreTold() {
        assertThat(CtfText.brief(CtfText.read(CtfText.file(CtfText.UPN, CtfText.UPN))))
                .containsExactly("ctf.repeated-pupil Pupil[1] 7");
    }

    @Test
    void theCallerGivesTheIds() {
        CtfReader reader = CtfReader.withDefaults()
                .withPupilIds(pupil ->
                        PupilId.of("own-" + pupil.upn().orElseThrow().la().orElseThrow()))
                .withSchoolIds(laestab -> SchoolId.of("northgate"))
                .withoutNames();
        String inner =
                CtfText.UPN + "<Surname>EXAMPLE</Surname><BasicDetails><NCyearActual>R</NCyearActual></BasicDetails>";
        Caseload caseload = reader.read(CtfText.file(inner)).value().orElseThrow();
        Pupil pupil = caseload.pupils().get(0).pupil();
        assertThat(pupil.id().value()).isEqualTo("own-999");
        assertThat(pupil.name()).isEmpty();
        assertThat(pupil.mainEnrolmentOn(LocalDate.of(2026, 1, 15))
                        .orElseThrow()
                        .school()
                        .value())
                .isEqualTo("northgate");
        assertThat(caseload.referenceData().school(SchoolId.of("northgate"))).isPresent();
    }

    @Test
    void pupilsAreNumberedInTheOrderOfTheFile() {
        assertThat(CtfText.read(CtfText.file(CtfText.UPN, "", "")).value().pupils())
                .extracting(record -> record.pupil().id().value())
                .containsExactly("1", "2", "3");
    }

    @Test
    void findingsHaveALimitAndSaySo() {
        List<String> pupils =
                IntStream.range(0, 6_000).mapToObj(number -> "<Sex>F</Sex>").toList();
        WithFindings<Caseload> read = CtfText.read(CtfText.file(pupils.toArray(new String[0])));
        assertThat(read.value().pupils()).hasSize(6_000);
        assertThat(read.findings().size()).isEqualTo(10_001);
        assertThat(read.findings().asList().get(10_000).message())
                .isEqualTo("has 2000 more findings than the 10000 that are reported");
    }
}
