package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SignificantChangeTest {

    private static final SignificantChange RULE = SignificantChange.of(0.8, 50).withSd(7.5);

    @Test
    void eachClassHasItsCase() {
        double[] pre = {40, 30, 48, 60, 45, 50, 50};
        double[] post = {55, 45, 51, 45, 30, 65, 35};

        assertThat(RULE.of(pre, post).classes())
                .containsExactly(
                        ChangeClass.CROSSED_OVER,
                        ChangeClass.IMPROVED,
                        ChangeClass.UNCHANGED,
                        ChangeClass.CROSSED_BACK,
                        ChangeClass.DETERIORATED,
                        ChangeClass.IMPROVED,
                        ChangeClass.CROSSED_BACK);
    }

    @Test
    void whoEndsOnTheLineHasNotCrossedIt() {
        assertThat(RULE.of(new double[] {30}, new double[] {50}).classes()).containsExactly(ChangeClass.IMPROVED);
        assertThat(RULE.of(new double[] {70}, new double[] {50}).classes()).containsExactly(ChangeClass.CROSSED_BACK);
    }

    @Test
    void theDirectionTurnsEverything() {
        SignificantChange less = RULE.with(Improvement.DECREASE);

        assertThat(less.of(new double[] {60, 40}, new double[] {45, 55}).classes())
                .containsExactly(ChangeClass.CROSSED_OVER, ChangeClass.CROSSED_BACK);
    }

    @Test
    void theSpreadMayComeFromTheScores() {
        Double[] pre = {40.0, 44.0, 48.0, 90.0};
        Double[] post = {50.0, 44.0, 47.0, null};
        SignificantChange.Result complete = SignificantChange.of(0.8, 50).ofNullable(pre, post);
        SignificantChange.Result all =
                SignificantChange.of(0.8, 50).with(SdSource.PRE).ofNullable(pre, post);

        assertThat(complete.sd().orElseThrow()).isEqualTo(4);
        assertThat(all.sd().orElseThrow()).isCloseTo(23.2307, within(1e-4));
        assertThat(complete.indices()).hasSize(3);
        assertThat(complete.missing()).isEqualTo(1);
        assertThat(complete.counts().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void whereThereIsNoSpreadOrNoErrorItSaysSo() {
        assertThat(SignificantChange.of(0.8, 5).of(new double[0], new double[0]).undefined())
                .contains(Undefined.NO_VALUES);
        assertThat(SignificantChange.of(0.8, 5)
                        .of(new double[] {3}, new double[] {4})
                        .undefined())
                .contains(Undefined.TOO_FEW_VALUES);
        assertThat(SignificantChange.of(0.8, 5)
                        .of(new double[] {0.1, 0.1, 0.1}, new double[] {4, 5, 6})
                        .undefined())
                .contains(Undefined.NO_SPREAD);
        assertThat(SignificantChange.of(1, 5)
                        .of(new double[] {3, 4}, new double[] {4, 5})
                        .undefined())
                .contains(Undefined.NO_MEASUREMENT_ERROR);
    }

    @Test
    void cutOffsAreThoseOfThePaperAndNeedSpread() {
        ChangeCutoff cutoff = ChangeCutoff.withDefaults();

        assertThat(cutoff.with(CutoffCriterion.A).of(40, 6, 60, 12).cutoff()).isEqualTo(52);
        // the spread of the reference group, where a peer takes the other
        assertThat(cutoff.with(CutoffCriterion.B).of(40, 6, 60, 12).cutoff()).isEqualTo(36);
        assertThat(cutoff.with(CutoffCriterion.B)
                        .with(Improvement.DECREASE)
                        .of(60, 12, 40, 6)
                        .cutoff())
                .isEqualTo(52);
        assertThat(cutoff.of(40, 0, 60, 0).undefined()).contains(Undefined.NO_SPREAD);
        assertThat(cutoff.with(CutoffCriterion.A).of(40, 0, 60, 0).cutoff()).isEqualTo(40);
        assertThatIllegalArgumentException().isThrownBy(() -> cutoff.of(40, -1, 60, 0));
    }

    @Test
    void nothingOfTheScoresIsPrinted() {
        assertThat(RULE.of(new double[] {30}, new double[] {50})).hasToString("SignificantChange[pairs=1, missing=0]");
    }
}
