package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ReliableChangeTest {

    private static final ReliableChange JT = ReliableChange.of(MeasurementError.of(7.5, 0.8));

    @Test
    void theWorkedExampleOfThePaperHolds() {
        ReliableChange.Result result = JT.of(32.5, 47.5);

        assertThat(result.denominator()).isCloseTo(4.74, within(0.005));
        assertThat(result.index()).isCloseTo(3.16, within(0.005));
        assertThat(result.changeClass()).isEqualTo(ChangeClass.IMPROVED);
        assertThat(result.isReliable()).isTrue();
    }

    @Test
    void anIndexAtTheCriticalValueIsNotBeyondIt() {
        // sd 10, r = 0.5: a change is divided by exactly 10, which binary fractions miss on either side
        ReliableChange ten = ReliableChange.of(MeasurementError.of(10, 0.5));

        assertThat(ten.of(50, 69.6).changeClass()).isEqualTo(ChangeClass.UNCHANGED);
        assertThat(ten.of(50, 69.6001).changeClass()).isEqualTo(ChangeClass.IMPROVED);
        assertThat(ten.of(50, 30.4).changeClass()).isEqualTo(ChangeClass.UNCHANGED);
        assertThat(ten.of(50, 30.3999).changeClass()).isEqualTo(ChangeClass.DETERIORATED);
    }

    @Test
    void tiesAtTheCriticalValueAreDecidedOnDecimals() {
        // sd √2 SEM = 0.1 · √(2 · 0.5) = 0.1 and sd 3, r = 0.82: 9 · 0.36 = 3.24 = 1.8²
        assertThat(ReliableChange.of(MeasurementError.of(0.1, 0.5))
                        .of(0.1, 0.296)
                        .isReliable())
                .isFalse();
        assertThat(ReliableChange.of(MeasurementError.of(3, 0.82))
                        .withCriticalValue(2)
                        .of(1.1, 4.7)
                        .isReliable())
                .isFalse();
        assertThat(ReliableChange.of(MeasurementError.of(3, 0.82))
                        .withCriticalValue(2)
                        .of(1.1, 4.71)
                        .isReliable())
                .isTrue();
    }

    @Test
    void whereLessIsBetterTheClassTurnsAndTheSignDoesNot() {
        ReliableChange.Result result = JT.with(Improvement.DECREASE).of(47.5, 32.5);

        assertThat(result.index()).isNegative();
        assertThat(result.changeClass()).isEqualTo(ChangeClass.IMPROVED);
    }

    @Test
    void withoutErrorThereIsNoIndex() {
        assertThat(ReliableChange.of(MeasurementError.of(7.5, 1)).of(1, 9).undefined())
                .contains(Undefined.NO_MEASUREMENT_ERROR);
        assertThat(ReliableChange.of(MeasurementError.of(0, 0.8)).of(1, 9).undefined())
                .contains(Undefined.NO_MEASUREMENT_ERROR);
        ReliableChange gln =
                ReliableChange.of(MeasurementError.of(7.5, 1)).with(ReliableChangeMethod.GULLIKSEN_LORD_NOVICK, 50);
        assertThat(gln.of(1, 9).undefined()).contains(Undefined.NO_MEASUREMENT_ERROR);
        assertThatThrownBy(() -> gln.of(1, 9).isReliable()).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aMissingScoreLeavesNoIndex() {
        assertThat(JT.ofNullable(null, 3.0).undefined()).contains(Undefined.MISSING_VALUE);
        assertThat(JT.ofNullable(3.0, null).undefined()).contains(Undefined.MISSING_VALUE);
        assertThat(JT.ofNullable(3.0, null).denominator()).isPositive();
    }

    @Test
    void withoutALaterSpreadThePooledErrorIsThatOfJacobsonAndTruax() {
        assertThat(JT.with(ReliableChangeMethod.POOLED_SEM).of(32.5, 47.5).index())
                .isEqualTo(JT.of(32.5, 47.5).index());
        assertThat(JT.with(ReliableChangeMethod.POOLED_SEM)
                        .withPostSd(15)
                        .of(32.5, 47.5)
                        .index())
                .isLessThan(JT.of(32.5, 47.5).index());
    }

    @Test
    void theOldIndexCallsMoreReliable() {
        assertThat(JT.of(40, 48).isReliable()).isFalse();
        assertThat(JT.with(ReliableChangeMethod.JACOBSON_1984).of(40, 48).isReliable())
                .isTrue();
    }

    @Test
    void whoIsAtTheMeanDoesNotRegress() {
        ReliableChange nunnally = JT.with(ReliableChangeMethod.EDWARDS_NUNNALLY, 40);

        assertThat(nunnally.of(40, 48).index())
                .isEqualTo(
                        JT.with(ReliableChangeMethod.JACOBSON_1984).of(40, 48).index());
        assertThat(nunnally.of(30, 38).index()).isLessThan(nunnally.of(40, 48).index());
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> MeasurementError.of(-1, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> MeasurementError.of(7.5, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> MeasurementError.of(Double.NaN, 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> JT.withCriticalValue(0));
        assertThatIllegalArgumentException().isThrownBy(() -> JT.with(ReliableChangeMethod.EDWARDS_NUNNALLY));
        assertThatIllegalArgumentException().isThrownBy(() -> JT.of(Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MeasurementError.of(1, 0.5).detectableChange(1));
    }
}
