package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;

class ProvisionPartTest {

    private static String entry(String day, String code) {
        return "<SEN>\n<StartDate>" + day + "</StartDate>\n<SENprovision>" + code + "</SENprovision>\n</SEN>\n";
    }

    private static List<ProvisionSpell> spells(String inner) {
        return CtfText.record(CtfText.sen(inner)).provisions();
    }

    private static ProvisionSpell spell(String code, String from, String to) {
        ProvisionSpell open = ProvisionSpell.of(SenProvision.of(code), LocalDate.parse(from));
        return to.isEmpty() ? open : open.withTo(LocalDate.parse(to));
    }

    @Test
    void anEntryEndsTheOneBeforeItAndNCloses() {
        assertThat(spells(entry("2014-09-08", "A")
                        + entry("2016-02-29", "K")
                        + entry("2016-03-01", "E")
                        + entry("2023-07-20", "N")))
                .containsExactly(
                        spell("A", "2014-09-08", "2016-02-28"),
                        spell("K", "2016-02-29", "2016-02-29"),
                        spell("E", "2016-03-01", "2023-07-19"),
                        spell("N", "2023-07-20", ""));
    }

    @Test
    void theOrderOfTheFileDoesNotMatterAndCapitalsNeither() {
        String inner = entry("2024-11-18", "e") + entry("2022-09-05", " k ");
        assertThat(spells(inner)).containsExactly(spell("K", "2022-09-05", "2024-11-17"), spell("E", "2024-11-18", ""));
        assertThat(CtfText.findings(CtfText.sen(inner))).isEmpty();
    }

    @Test
    void ofTwoOnOneDayTheLaterInTheFileStands() {
        String inner = entry("2022-09-05", "K") + entry("2024-01-08", "K") + entry("2024-01-08", "E");
        assertThat(spells(inner)).containsExactly(spell("K", "2022-09-05", "2024-01-07"), spell("E", "2024-01-08", ""));
        assertThat(CtfText.findings(CtfText.sen(inner))).containsExactly("ctf.same-day Pupil[0].SENhistory.SEN[1] 10");
    }

    @Test
    void whatCannotBeCarriedIsToldWithItsLine() {
        String inner = entry("2022-09-05", "Q")
                + entry("5 Sept 2022", "K")
                + "<SEN><SENprovision>K</SENprovision></SEN>\n"
                + "<SEN><StartDate>2022-09-05</StartDate><SENprovision> </SENprovision></SEN>\n"
                + "<SEN><StartDate>2023-09-05</StartDate><SENprovision>K</SENprovision><Zzz>Kanar</Zzz></SEN>\n"
                + "<SuppInfo>Kanar</SuppInfo>";
        assertThat(spells(inner)).containsExactly(spell("Q", "2022-09-05", "2023-09-04"), spell("K", "2023-09-05", ""));
        assertThat(CtfText.findings(CtfText.sen(inner)))
                .containsExactly(
                        "ctf.unknown-code Pupil[0].SENhistory.SEN[0].SENprovision 8",
                        "ctf.value Pupil[0].SENhistory.SEN[1].StartDate 11",
                        "ctf.missing Pupil[0].SENhistory.SEN[1] 10",
                        "ctf.missing Pupil[0].SENhistory.SEN[2] 14",
                        "ctf.missing Pupil[0].SENhistory.SEN[3] 15",
                        "ctf.unknown-element Pupil[0].SENhistory.SEN[4].* 16",
                        "ctf.not-carried Pupil[0].SENhistory.SuppInfo 17");
    }
}
