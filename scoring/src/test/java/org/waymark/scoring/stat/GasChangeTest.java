package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class GasChangeTest {

    @Test
    void onlyGoalsRatedAtBothPointsCount() {
        GasChange.Result result = GasChange.withDefaults()
                .ofNullable(new Double[] {-1.0, null, -2.0, -1.0}, new Double[] {0.0, 2.0, -1.0, null}, new double[] {
                    1, 1, 1, 1
                });
        GasChange.Result both = GasChange.withDefaults().of(new int[] {-1, -2}, new int[] {0, -1});
        assertThat(result.usedGoals()).isEqualTo(2);
        assertThat(result.change()).isEqualTo(both.change());
        assertThat(result.baselineT()).isEqualTo(both.baselineT());
    }

    @Test
    void missingScoresMayMakeItUndefined() {
        GasChange strict = GasChange.withDefaults().with(Missing.PROPAGATE);
        GasChange.Result result = strict.ofNullable(new Double[] {-1.0, -1.0}, new Double[] {0.0, null});
        assertThat(result.undefined()).contains(Undefined.MISSING_VALUE);
        assertThat(strict.ofNullable(new Double[] {-1.0}, new Double[] {0.0}).isDefined())
                .isTrue();
        Assertions.assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(result::change);
    }

    @Test
    void noGoalsAndNoWeightHaveNoChange() {
        assertThat(GasChange.withDefaults().of(new int[0], new int[0]).undefined())
                .contains(Undefined.NO_VALUES);
        assertThat(GasChange.withDefaults()
                        .of(new int[] {-1}, new int[] {0}, new int[] {0})
                        .undefined())
                .contains(Undefined.ZERO_WEIGHTS);
        assertThat(GasChange.withDefaults()
                        .with(ZeroWeights.EQUAL)
                        .of(new int[] {-1}, new int[] {0}, new int[] {0})
                        .change())
                .isEqualTo(10);
    }

    @Test
    void lengthsAndScalesAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasChange.withDefaults().of(new int[] {-1}, new int[] {0, 1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasChange.withDefaults().of(new int[] {-1}, new int[] {3}))
                .withMessageStartingWith("achieved[0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasChange.withDefaults().of(new int[] {-1}, new int[] {1}, new int[] {-1}));
    }

    @Test
    void importanceTimesDifficulty() {
        assertThat(Weights.ofImportanceAndDifficulty(new int[] {3, 0}, new int[] {2, 3}))
                .containsExactly(6, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weights.ofImportanceAndDifficulty(new int[] {4}, new int[] {2}))
                .withMessageStartingWith("importance[0]");
    }

    @Test
    void cyclesSayWhichGoalsTheyUsed() {
        Double[][] cycles = {{-1.0, -2.0}, {0.0, null}, {1.0, 0.0}};
        GasCycles.Result result = GasCycles.withDefaults().withRho(0).ofNullable(cycles, new double[] {1, 1});
        assertThat(result.scores()).extracting(GasT.Result::usedGoals).containsExactly(2, 1, 2);
        assertThat(result.changesFromBaseline())
                .extracting(GasChange.Result::usedGoals)
                .containsExactly(2, 1, 2);
        assertThat(result.changesFromBaseline().get(0).change()).isEqualTo(0.0);
        assertThat(result.changesFromBaseline().get(1).change()).isEqualTo(10);
        assertThat(GasCycles.withDefaults().of(new int[0][], new int[0]).scores())
                .isEmpty();
    }
}
