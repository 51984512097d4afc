package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CelerationTest {

    private static final Celeration WEEKLY = Celeration.withDefaults();
    private static final double[] DAYS = {0, 7, 14, 21, 28};
    private static final double[] DOUBLING = {5, 10, 20, 40, 80};

    @ParameterizedTest
    @EnumSource(CelerationMethod.class)
    void doublingIsTwoByEveryMethod(CelerationMethod method) {
        Celeration.Result result = WEEKLY.with(method).of(DAYS, DOUBLING);
        assertThat(result.celeration()).isCloseTo(2, within(1e-12));
        assertThat(result.turnaroundFactor()).isCloseTo(2, within(1e-12));
        assertThat(result.multiplies()).isTrue();
        assertThat(result.totalBounce().getAsDouble()).isCloseTo(1, within(1e-12));
        assertThat(Math.pow(10, result.logIntercept())).isCloseTo(5, within(1e-12));
    }

    @ParameterizedTest
    @EnumSource(CelerationMethod.class)
    void fourWeeksAreFourWeeksInARow(CelerationMethod method) {
        double[] counts = {3, 1, 4, 1, 5};
        double week = WEEKLY.with(method).of(DAYS, counts).celeration();
        double fourWeeks = WEEKLY.with(method).withUnitDays(28).of(DAYS, counts).celeration();
        assertThat(fourWeeks).isCloseTo(Math.pow(week, 4), within(1e-9));
    }

    @Test
    void fallingIsDividing() {
        Celeration.Result result = WEEKLY.of(new double[] {0, 7}, new double[] {12, 4});
        assertThat(result.multiplies()).isFalse();
        assertThat(result.celeration()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(result.turnaroundFactor()).isCloseTo(3, within(1e-12));
    }

    @Test
    void neverChangingIsTimesOne() {
        Celeration.Result result = WEEKLY.of(DAYS, new double[] {3, 3, 3, 3, 3});
        assertThat(result.celeration()).isEqualTo(1);
        assertThat(result.multiplies()).isTrue();
        assertThat(result.totalBounce()).hasValue(1);
    }

    @Test
    void aZeroIsLeftOutAndCounted() {
        Celeration.Result result = WEEKLY.of(new double[] {0, 3, 7}, new double[] {10, 0, 20});
        assertThat(result.celeration()).isCloseTo(2, within(1e-12));
        assertThat(result.used()).isEqualTo(2);
        assertThat(result.zeros()).isEqualTo(1);
    }

    @Test
    void theMiddleDayBelongsToNeitherHalf() {
        double[] days = {0, 1, 2, 3, 4};
        Celeration quarters = WEEKLY.with(CelerationMethod.QUARTER_INTERSECT).withUnitDays(1);
        assertThat(quarters.of(days, new double[] {1, 1, 1, 10, 10}).celeration())
                .isEqualTo(quarters.of(days, new double[] {1, 1, 999, 10, 10}).celeration());
    }

    @Test
    void splitMiddleMovesTheLineToTheMiddleOfThePoints() {
        double[] counts = {1, 100, 10, 1_000, 10};
        Celeration.Result quarters =
                WEEKLY.with(CelerationMethod.QUARTER_INTERSECT).of(DAYS, counts);
        Celeration.Result split = WEEKLY.with(CelerationMethod.SPLIT_MIDDLE).of(DAYS, counts);
        assertThat(split.logSlopePerDay()).isEqualTo(quarters.logSlopePerDay());
        assertThat(split.totalBounce().getAsDouble())
                .isCloseTo(quarters.totalBounce().getAsDouble(), within(1e-9));
        int above = 0;
        int below = 0;
        for (int i = 0; i < counts.length; i++) {
            double rest = Math.log10(counts[i]) - split.logIntercept() - split.logSlopePerDay() * DAYS[i];
            above += rest > 1e-12 ? 1 : 0;
            below += rest < -1e-12 ? 1 : 0;
        }
        assertThat(above).isEqualTo(below);
    }

    @Test
    void whatHasNoLineSaysSo() {
        Celeration.Result zeros = WEEKLY.of(new double[] {0, 1, 2}, new double[] {0, 0, 5});
        assertThat(zeros.undefined()).contains(Undefined.TOO_FEW_VALUES);
        assertThat(zeros.zeros()).isEqualTo(2);
        assertThat(zeros.totalBounce()).isEmpty();
        assertThatThrownBy(zeros::celeration).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(zeros::multiplies).isInstanceOf(NoSuchElementException.class);
        for (CelerationMethod method : CelerationMethod.values()) {
            assertThat(WEEKLY.with(method)
                            .of(new double[] {4, 4, 4}, new double[] {1, 2, 3})
                            .undefined())
                    .contains(Undefined.NO_SPREAD);
        }
        assertThat(WEEKLY.with(CelerationMethod.SPLIT_MIDDLE)
                        .of(new double[] {4, 4, 9}, new double[] {1, 2, 3})
                        .undefined())
                .contains(Undefined.NO_SPREAD);
        assertThat(WEEKLY.of(new double[] {0, 1e-3}, new double[] {1, 10}).undefined())
                .contains(Undefined.OUT_OF_RANGE);
        assertThat(WEEKLY.ofNullable(new Double[] {0.0, null}, new Double[] {null, 3.0}))
                .hasToString("Celeration[undefined: there are too few values, used=0, zeros=0]");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WEEKLY.of(new double[] {0, 1}, new double[] {1, -1}))
                .withMessageStartingWith("frequencies[1]");
        assertThatIllegalArgumentException().isThrownBy(() -> WEEKLY.withUnitDays(0));
        assertThatIllegalArgumentException().isThrownBy(() -> WEEKLY.withUnitDays(Double.NaN));
    }
}
