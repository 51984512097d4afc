package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Input without an answer has a reason, in every coefficient. */
class AgreementDegenerateTest {

    private static final List<AgreementCoefficient<?>> ALL = List.of(
            FleissKappa.withDefaults(),
            CongerKappa.withDefaults(),
            GwetAc.withDefaults(),
            BrennanPrediger.withDefaults());

    private static Undefined reason(StatResult result) {
        return result.undefined().orElseThrow();
    }

    @Test
    void noRatings() {
        RatingTable empty = RatingTable.of(new int[0][]);
        RatingTable gaps = RatingTable.ofNullable(new Double[][] {{null, null}});
        for (RatingTable table : List.of(empty, gaps)) {
            ALL.forEach(coefficient -> assertThat(reason(coefficient.of(table))).isEqualTo(Undefined.NO_VALUES));
            assertThat(reason(CohenKappa.withDefaults().of(table))).isEqualTo(Undefined.NO_VALUES);
            assertThat(reason(KrippendorffAlpha.withDefaults().of(table))).isEqualTo(Undefined.NO_VALUES);
            assertThat(reason(PercentAgreement.withDefaults().of(table))).isEqualTo(Undefined.NO_VALUES);
            assertThat(reason(Icc.withDefaults().of(table))).isEqualTo(Undefined.NO_VALUES);
        }
    }

    @Test
    void oneRaterAndNoUnitWithTwoRatings() {
        RatingTable one = RatingTable.of(new int[][] {{1}, {2}});
        RatingTable apart = RatingTable.ofNullable(new Double[][] {{1.0, null}, {null, 2.0}});
        for (RatingTable table : List.of(one, apart)) {
            ALL.forEach(coefficient -> assertThat(reason(coefficient.of(table))).isEqualTo(Undefined.NO_PAIRS));
            assertThat(reason(KrippendorffAlpha.withDefaults().of(table))).isEqualTo(Undefined.NO_PAIRS);
            assertThat(reason(PercentAgreement.withDefaults().of(table))).isEqualTo(Undefined.NO_PAIRS);
            assertThat(reason(LightKappa.withDefaults().of(table))).isEqualTo(Undefined.NO_PAIRS);
            assertThat(reason(Icc.withDefaults().with(Gaps.KEEP_SUBJECT).of(table)))
                    .isEqualTo(Undefined.NO_PAIRS);
        }
        assertThat(reason(CohenKappa.withDefaults().of(apart))).isEqualTo(Undefined.NO_PAIRS);
    }

    @Test
    void oneCategoryUsed() {
        RatingTable same = RatingTable.of(new int[][] {{4, 4, 4}, {4, 4, 4}});
        ALL.forEach(coefficient -> assertThat(reason(coefficient.of(same))).isEqualTo(Undefined.CERTAIN_BY_CHANCE));
        assertThat(reason(KrippendorffAlpha.withDefaults().of(same))).isEqualTo(Undefined.CERTAIN_BY_CHANCE);
        assertThat(reason(LightKappa.withDefaults().of(same))).isEqualTo(Undefined.CERTAIN_BY_CHANCE);
        assertThat(reason(Icc.withDefaults().of(same))).isEqualTo(Undefined.NO_SPREAD);
        assertThat(PercentAgreement.withDefaults().of(same).all()).isEqualTo(1);
        assertThat(FleissKappa.withDefaults().of(same).observed()).hasValue(1);
        assertThatThrownBy(() -> FleissKappa.withDefaults().of(same).coefficient())
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("chance alone");
    }

    @Test
    void oneOfSeveralDeclaredCategoriesUsedIsFullAgreementForSome() {
        RatingTable same = RatingTable.of(new int[][] {{4, 4}, {4, 4}}).withCategories(3, 4);
        assertThat(GwetAc.withDefaults().of(same).coefficient()).isEqualTo(1);
        assertThat(BrennanPrediger.withDefaults().of(same).coefficient()).isEqualTo(1);
        assertThat(reason(FleissKappa.withDefaults().of(same))).isEqualTo(Undefined.CERTAIN_BY_CHANCE);
        assertThat(reason(CohenKappa.withDefaults().of(same))).isEqualTo(Undefined.CERTAIN_BY_CHANCE);
        assertThat(FleissKappa.withDefaults().of(same).category(0)).isEmpty();
    }

    @Test
    void aSingleSubjectHasNoStandardError() {
        AgreementResult result = GwetAc.withDefaults().of(RatingTable.of(new int[][] {{1, 2}}));
        assertThat(result.coefficient()).isEqualTo(-1);
        assertThat(result.se()).isEmpty();
        assertThat(result.lower()).isEmpty();
        assertThat(reason(Icc.withDefaults().of(RatingTable.of(new int[][] {{1, 2}}))))
                .isEqualTo(Undefined.TOO_FEW_VALUES);
    }

    @Test
    void wrongInputIsRefused() {
        RatingTable three = RatingTable.of(new int[][] {{1, 2, 3}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CohenKappa.withDefaults().of(three));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScottPi.withDefaults().of(three));
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementWeights.of(new double[][] {{1, 2}, {0, 1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> AgreementWeights.of(new double[][] {{1, 0}, {0, 0.5}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AgreementWeights.ofDisagreement(new double[][] {{0, 0}, {0, 0}}));
        AgreementWeights lopsided = AgreementWeights.of(new double[][] {{1, 0.5}, {0, 1}});
        RatingTable two = RatingTable.of(new int[][] {{1, 2}, {2, 2}, {1, 1}});
        assertThat(CohenKappa.withDefaults().with(lopsided).of(two).isDefined()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleissKappa.withDefaults().with(lopsided).of(two));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KrippendorffAlpha.withDefaults()
                        .with(KrippendorffAlpha.Level.RATIO)
                        .of(RatingTable.of(new int[][] {{-1, 1}})));
    }
}
