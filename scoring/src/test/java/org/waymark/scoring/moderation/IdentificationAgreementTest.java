package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;
import org.waymark.scoring.stat.ClusterBootstrap;
import org.waymark.scoring.stat.Undefined;

class IdentificationAgreementTest {

    private static final IdentificationAgreement SOME = IdentificationAgreement.withDefaults()
            .with(ClusterBootstrap.withDefaults().withResamples(200));

    /** Twenty pupils of two schools: 8 SEMH and 6 SLCN on both sides, 4 recorded SLCN and seen as ASD, 2 the other way. */
    private static List<SecondJudgement> twenty() {
        List<SecondJudgement> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SenType recorded = i < 8 ? SenType.SEMH : i < 18 ? SenType.SLCN : SenType.ASD;
            SenType second = i < 8 ? SenType.SEMH : i < 14 ? SenType.SLCN : i < 18 ? SenType.ASD : SenType.SLCN;
            all.add(SecondJudgement.ofNeed("p-" + i, recorded, second, i % 2 == 0 ? "northgate" : "eastfield"));
        }
        return all;
    }

    @Test
    void needsAreComparedAndTheConfusedTypesCounted() {
        List<IdentificationRow> rows = SOME.of(twenty());
        assertThat(rows).hasSize(3);
        IdentificationRow all = rows.get(0);
        assertThat(all.school()).isEmpty();
        assertThat(all.judgements()).isEqualTo(20);
        assertThat(all.exact().value()).hasValue(0.7);
        // pe = .4·.4 + .5·.4 + .1·.2 = .38; kappa = (.7 - .38) / .62
        assertThat(all.kappa().value().orElseThrow()).isCloseTo(0.32 / 0.62, within(1e-12));
        // shares .4, .45, .15: pe = (.24 + .2475 + .1275) / 2 = .3075
        assertThat(all.ac1().value().orElseThrow()).isCloseTo(0.3925 / 0.6925, within(1e-12));
        assertThat(all.confused()).containsExactly(new Confusion("SLCN", "ASD", 4), new Confusion("ASD", "SLCN", 2));
        assertThat(all.count("SEMH", "SEMH")).isEqualTo(8);
        assertThat(all.count("SEMH", "ASD")).isZero();
        assertThat(all.kappa().lower().orElseThrow())
                .isLessThan(all.kappa().upper().orElseThrow());
        assertThat(rows.get(1).school()).contains(SchoolId.of("eastfield"));
        assertThat(rows.get(1).pupils()).isEqualTo(10);
    }

    @Test
    void aLongerListOfCodesChangesAc1AndNotKappa() {
        IdentificationRow used = SOME.of(twenty()).get(0);
        IdentificationRow declared = SOME.withCodes(SenTypes.CODES).of(twenty()).get(0);
        assertThat(declared.kappa().value().orElseThrow())
                .isCloseTo(used.kappa().value().orElseThrow(), within(1e-12));
        assertThat(declared.ac1().value().orElseThrow())
                .isGreaterThan(used.ac1().value().orElseThrow());
    }

    @Test
    void needsAndProvisionAreNeverCountedTogether() {
        List<SecondJudgement> all = new ArrayList<>(twenty());
        for (int i = 0; i < 12; i++) {
            all.add(SecondJudgement.ofProvision(
                    "p-" + i, SenProvision.SEN_SUPPORT, SenProvision.SEN_SUPPORT, "northgate"));
        }
        List<IdentificationRow> rows = SOME.of(all);
        IdentificationRow provision = rows.stream()
                .filter(row -> row.question() == SecondJudgement.Question.PROVISION)
                .findFirst()
                .orElseThrow();
        assertThat(provision.judgements()).isEqualTo(12);
        assertThat(provision.exact().value()).hasValue(1);
        assertThat(provision.kappa().undefined()).contains(Undefined.CERTAIN_BY_CHANCE);
        assertThat(provision.confused()).isEmpty();
        assertThat(rows.get(0).judgements()).isEqualTo(20);
    }

    @Test
    void roundsStandBesideEachOther() {
        List<SecondJudgement> all = new ArrayList<>();
        twenty().forEach(one -> {
            all.add(one.inCycle("autumn"));
            all.add(one.inCycle("spring"));
        });
        List<IdentificationRow> rows = SOME.of(all);
        assertThat(rows)
                .extracting(IdentificationRow::cycle)
                .containsExactly(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(CycleId.of("autumn")),
                        Optional.of(CycleId.of("spring")));
        assertThat(rows.get(0).judgements()).isEqualTo(40);
        assertThat(rows.get(0).pupils()).isEqualTo(20);
        assertThat(rows.get(3).exact()).isEqualTo(SOME.of(twenty()).get(0).exact());
        assertThat(rows.get(0).exact()).isEqualTo(rows.get(3).exact());
    }

    @Test
    void tooFewPupilsHaveCountsOnly() {
        IdentificationRow few = SOME.of(twenty().subList(0, 9)).get(0);
        assertThat(few.judgements()).isEqualTo(9);
        assertThat(few.exact().undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(few.table()).isEmpty();
        assertThat(SOME.of(List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SOME.withMinimumPupils(1));
    }

    @Test
    void theOrderOfTheJudgementsDoesNotMatterAndNobodyIsPrinted() {
        List<SecondJudgement> shuffled = new ArrayList<>(twenty());
        Collections.shuffle(shuffled, new Random(4));
        assertThat(SOME.of(shuffled)).isEqualTo(SOME.of(twenty()));
        assertThat(shuffled.get(0)).hasToString("SecondJudgement[redacted]");
        assertThat(SOME.of(shuffled).toString()).doesNotContain("p-");
    }
}
