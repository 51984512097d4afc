package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AimLineTest {

    private static final AimLine LINE = AimLine.withDefaults();

    @Test
    void itLeadsFromTheMedianOfTheBaselineToTheGoal() {
        AimLine.Result line = LINE.of(new double[] {38, 99, 40}, 70, 15);
        assertThat(line.start()).isEqualTo(40);
        assertThat(line.weeklyGain()).isEqualTo(2);
        assertThat(line.at(0)).isEqualTo(40);
        assertThat(line.at(15)).isEqualTo(70);
        assertThat(line).hasToString("AimLine[start=40.0, weeklyGain=2.0]");
    }

    @Test
    void itMayFall() {
        assertThat(LINE.of(new double[] {12}, 2, 5).weeklyGain()).isEqualTo(-2);
    }

    @Test
    void withoutABaselineOrTimeThereIsNone() {
        AimLine.Result none = LINE.ofNullable(new Double[] {null}, 10, 5);
        assertThat(none.undefined()).contains(Undefined.NO_VALUES);
        assertThatThrownBy(() -> none.at(1)).isInstanceOf(NoSuchElementException.class);
        assertThat(LINE.of(new double[] {1}, 10, 0).undefined()).contains(Undefined.NO_EXPOSURE);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.of(new double[] {1}, Double.NaN, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.of(new double[] {1}, 2, -5));
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.of(new double[] {1}, 2, Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.of(new double[] {Double.NaN}, 2, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> LINE.of(new double[] {-1e308}, 1e308, 1e-10));
    }
}
