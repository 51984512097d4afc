package org.waymark.io.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.need.Need;

class NeedPartTest {

    private static final LocalDate FILE = LocalDate.of(2026, 1, 15);

    private static String need(String rank, String type, String... dates) {
        StringBuilder text = new StringBuilder("<SENneed>");
        if (dates.length > 0) {
            text.append("<NeedStartDate>").append(dates[0]).append("</NeedStartDate>");
        }
        if (dates.length > 1) {
            text.append("<NeedEndDate>").append(dates[1]).append("</NeedEndDate>");
        }
        return text.append("<SENtypeRank>")
                .append(rank)
                .append("</SENtypeRank><SENtype>")
                .append(type)
                .append("</SENtype></SENneed>\n")
                .toString();
    }

    private static String pupil(String... needs) {
        return CtfText.sen("<SENneeds>\n" + String.join("", needs) + "</SENneeds>");
    }

    private static List<String> ranked(String... needs) {
        return CtfText.record(pupil(needs)).needs().stream()
                .map(need -> need.rank() + " " + need.type())
                .toList();
    }

    @Test
    void needsComeInTheOrderOfTheirRanks() {
        String first = need("2", "ASD", "2022-09-05");
        String second = need("1", "SLCN", "2021-01-11", "2024-07-19");
        assertThat(CtfText.record(pupil(first, second)).needs())
                .containsExactly(
                        Need.builder()
                                .type("SLCN")
                                .rank(1)
                                .from(LocalDate.parse("2021-01-11"))
                                .to(LocalDate.parse("2024-07-19"))
                                .build(),
                        Need.builder()
                                .type("ASD")
                                .rank(2)
                                .from(LocalDate.parse("2022-09-05"))
                                .build());
        assertThat(CtfText.findings(pupil(first, second))).isEmpty();
    }

    @Test
    void aNeedWithoutADayHoldsFromTheDayOfTheFile() {
        assertThat(CtfText.record(pupil(need("1", "SLCN"))).needs().get(0).from())
                .isEqualTo(FILE);
        assertThat(CtfText.findings(pupil(need("1", "SLCN"))))
                .containsExactly("ctf.undated-need Pupil[0].SENhistory.SENneeds.SENneed[0] 7");
        String undated = CtfText.fileWith(CtfText.header("25.0", "soon", "2025"), pupil(need("1", "SLCN")));
        assertThat(CtfText.read(undated).value().pupils().get(0).needs()).isEmpty();
        assertThat(CtfText.brief(CtfText.read(undated)))
                .contains("ctf.missing Pupil[0].SENhistory.SENneeds.SENneed[0] 7");
    }

    @Test
    void aRankThatRepeatsIsRaisedToTheNextOne() {
        String[] needs = {
            need("1", "MLD", "2022-09-05"),
            need("1", "SEMH", "2022-09-05"),
            need("2", "ASD", "2022-09-05"),
            need("7", "PD", "2022-09-05")
        };
        assertThat(ranked(needs)).containsExactly("1 MLD", "2 SEMH", "3 ASD", "7 PD");
        assertThat(CtfText.findings(pupil(needs)))
                .containsExactly(
                        "ctf.rank Pupil[0].SENhistory.SENneeds.SENneed[1] 8",
                        "ctf.rank Pupil[0].SENhistory.SENneeds.SENneed[2] 9",
                        "ctf.rank Pupil[0].SENhistory.SENneeds.SENneed[3] 10");
    }

    @Test
    void needsOfDifferentTimesMayShareARank() {
        assertThat(ranked(need("1", "MLD", "2020-09-05", "2022-09-04"), need("1", "SEMH", "2022-09-05")))
                .containsExactly("1 MLD", "1 SEMH");
    }

    @Test
    void aNeedWithoutARankComesAfterTheOthers() {
        String[] needs = {need("", "MLD", "2022-09-05"), need("0", "PD", "2022-09-05"), need("1", "ASD", "2022-09-05")};
        assertThat(ranked(needs)).containsExactly("1 ASD", "2 MLD", "3 PD");
        assertThat(CtfText.findings(pupil(needs))).hasSize(2).allMatch(text -> text.startsWith("ctf.rank"));
    }

    @Test
    void typesAreFoldedAndUnknownOnesKept() {
        String[] needs = {need("1", "SpLD", "2010-09-05", "2013-01-01"), need("1", "BESD", "2013-09-05")};
        assertThat(ranked(needs)).containsExactly("1 SPLD", "1 BESD");
        assertThat(CtfText.findings(pupil(needs)))
                .containsExactly("ctf.unknown-code Pupil[0].SENhistory.SENneeds.SENneed[1].SENtype 8");
    }

    @Test
    void whatCannotBeReadIsTold() {
        String[] needs = {
            need("first", "ASD", "2022-09-05"),
            need("2", "", "2022-09-05"),
            need("3", "PD", "2022-09-05", "2021-09-05"),
            "<Other/>"
        };
        assertThat(ranked(needs)).containsExactly("3 PD", "1 ASD");
        assertThat(CtfText.findings(pupil(needs)))
                .containsExactly(
                        "ctf.value Pupil[0].SENhistory.SENneeds.SENneed[0].SENtypeRank 7",
                        "ctf.missing Pupil[0].SENhistory.SENneeds.SENneed[1] 8",
                        "ctf.ends-before-start Pupil[0].SENhistory.SENneeds.SENneed[2] 9",
                        "ctf.unknown-element Pupil[0].SENhistory.SENneeds.* 10",
                        "ctf.rank Pupil[0].SENhistory.SENneeds.SENneed[2] 9",
                        "ctf.rank Pupil[0].SENhistory.SENneeds.SENneed[0] 7");
    }
}
