package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PndTest {

    private static final Pnd PND = Pnd.withDefaults();

    @Test
    void aMarkAsGoodAsTheBestOverlaps() {
        Pnd.Result result = PND.of(new long[] {1, 4, 2}, new long[] {4, 5, 3, 6});

        assertThat(result.pnd()).isEqualTo(0.5);
        assertThat(result.beyond()).isEqualTo(2);
        assertThat(result.baselineValues()).isEqualTo(3);
        assertThat(result.interventionValues()).isEqualTo(4);
        assertThat(result).hasToString("Pnd[pnd=0.5, values=3+4]");
    }

    @Test
    void whereLessIsBetterTheLeastOfTheBaselineDecides() {
        assertThat(PND.with(Improvement.DECREASE)
                        .of(new long[] {1, 4, 2}, new long[] {0, 1, -3, 6})
                        .pnd())
                .isEqualTo(0.5);
    }

    @Test
    void anEmptyPhaseHasNoShareAndNotAShareOfOne() {
        Pnd.Result result = PND.of(new long[] {}, new long[] {1, 2});

        assertThat(result.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(result::pnd);
        assertThat(PND.of(new long[] {1}, new long[] {}).isDefined()).isFalse();
    }

    @Test
    void missingValuesAreLeftOutAndWhatIsNoNumberIsRefused() {
        assertThat(PND.ofNullable(new Double[] {3.0, null}, new Double[] {null, 2.0, 4.0})
                        .pnd())
                .isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PND.of(new double[] {Double.NaN}, new double[] {1}))
                .withMessageContaining("baseline[0]");
    }
}
