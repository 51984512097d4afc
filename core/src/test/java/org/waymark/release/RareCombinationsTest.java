package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Data;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Severity;
import org.waymark.finding.WithFindings;
import org.waymark.id.SchoolId;
import org.waymark.need.Need;
import org.waymark.need.SenType;
import org.waymark.pupil.Pupil;

class RareCombinationsTest {

    private static PupilRecord pupil(String id, String year, SenType need) {
        return PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id(id)
                        .enrolled("northgate", year, FullRecord.DAY)
                        .build())
                .addNeeds(Need.primary(need, FullRecord.DAY), Need.secondary(SenType.SLCN, FullRecord.DAY))
                .build();
    }

    private static final Caseload FIVE = Caseload.of(
            ReferenceData.builder().build(),
            Stream.concat(
                            Stream.of("p-1", "p-2", "p-3").map(id -> pupil(id, "8", SenType.SEMH)),
                            Stream.of(
                                    pupil("p-4", "8", SenType.VI),
                                    PupilRecord.builder().pupil("p-5").build()))
                    .toList());

    @Test
    void combinationsThatFewShareAreCounted() {
        RareCombinations rare = RareCombinations.of(FIVE, FullRecord.DAY, 3);
        assertThat(rare.pupils()).isEqualTo(2);
        assertThat(rare.combinations()).hasSize(2);
        assertThat(rare.combinations().get(0).school()).isEmpty();
        assertThat(rare.combinations().get(1).school()).contains(SchoolId.of("northgate"));
        assertThat(rare.combinations().get(1).need()).contains(SenType.VI);
        assertThat(RareCombinations.of(FIVE, FullRecord.DAY, 1).combinations()).isEmpty();
        assertThat(RareCombinations.of(FIVE, FullRecord.DAY, 4).pupils()).isEqualTo(5);
    }

    @Test
    void beforeTheirFirstDayAllPupilsAreAlike() {
        assertThat(RareCombinations.of(FIVE, FullRecord.DAY.minusDays(1), 5).combinations())
                .isEmpty();
    }

    @Test
    void aPupilListedTwiceIsOne() {
        Caseload twice =
                FIVE.withPupils(List.of(FIVE.pupils().get(0), FIVE.pupils().get(0)));
        assertThat(RareCombinations.of(twice, FullRecord.DAY, 2).pupils()).isEqualTo(1);
    }

    @Test
    void eachIsAWarningThatDoesNotSayWhichInWords() {
        Findings findings = RareCombinations.of(FIVE, FullRecord.DAY, 3).findings();
        assertThat(findings.count(Severity.WARNING)).isEqualTo(2);
        assertThat(findings.ofRule(RareCombinations.RULE).size()).isEqualTo(2);
        Finding second = findings.asList().get(1);
        assertThat(second.attributes())
                .containsEntry("school", Data.of("northgate"))
                .containsEntry("year", Data.of("8"))
                .containsEntry("need", Data.of("VI"))
                .containsEntry("pupils", Data.of(1));
        assertThat(findings.asList().get(0).attributes()).containsOnlyKeys("pupils");
        assertThat(second.describe() + second).doesNotContain("northgate").doesNotContain("VI");
        assertThat(RareCombinations.of(FIVE, FullRecord.DAY, 1).findings()).isEmpty();
    }

    @Test
    void anExportSaysWhichCombinationsAreRare() {
        Pseudonyms pseudonyms = Pseudonyms.withKey(new byte[32], "study 2027");
        WithFindings<Caseload> export = pseudonyms.of(FIVE, FullRecord.DAY, 3);
        assertThat(export.value()).isEqualTo(pseudonyms.of(FIVE));
        assertThat(export.findings())
                .isEqualTo(RareCombinations.of(FIVE, FullRecord.DAY, 3).findings());
    }

    @Test
    void aLimitBelowOneIsRefusedAndNothingIsPrinted() {
        assertThatIllegalArgumentException().isThrownBy(() -> RareCombinations.of(FIVE, FullRecord.DAY, 0));
        RareCombinations rare = RareCombinations.of(FIVE, FullRecord.DAY, 3);
        assertThat(rare).hasToString("RareCombinations[fewerThan=3, combinations=2, pupils=2]");
        assertThat(rare.combinations().get(0)).hasToString("Combination[redacted]");
    }
}
