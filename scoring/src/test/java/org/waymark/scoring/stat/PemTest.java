package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class PemTest {

    private static final Pem PEM = Pem.withDefaults();

    @Test
    void theMiddleOfAnEvenNumberIsBetweenTheTwo() {
        Pem.Result result = PEM.of(new long[] {1, 9, 4, 2}, new long[] {2, 3, 4, 5});

        assertThat(result.median()).isEqualTo(3);
        assertThat(result.better()).isEqualTo(2);
        assertThat(result.tied()).isEqualTo(1);
        assertThat(result.pem()).isEqualTo(0.625);
        assertThat(result).hasToString("Pem[pem=0.625, values=4+4]");
    }

    @Test
    void tiesCountOneHalfOrNothing() {
        long[] same = {3, 3, 3};

        assertThat(PEM.of(same, same).pem()).isEqualTo(0.5);
        assertThat(PEM.with(MedianTies.NONE).of(same, same).pem()).isZero();
        assertThat(PEM.with(MedianTies.NONE)
                        .of(new double[] {1, 3}, new double[] {2, 3})
                        .pem())
                .isEqualTo(0.5);
    }

    @Test
    void whereLessIsBetterWhatLiesBelowCounts() {
        assertThat(PEM.with(Improvement.DECREASE)
                        .of(new long[] {5}, new long[] {4, 5, 6, 1})
                        .pem())
                .isEqualTo(0.625);
    }

    @Test
    void theMiddleOfDecimalsIsExact() {
        assertThat((0.1 + 0.2) / 2).isNotEqualTo(0.15);

        Pem.Result result = PEM.of(new double[] {0.1, 0.2}, new double[] {0.15, 0.1, 0.2, 0.16, 0.14});

        assertThat(result.tied()).isEqualTo(1);
        assertThat(result.better()).isEqualTo(2);
    }

    @Test
    void theMiddleOfLongsDoesNotOverflow() {
        Pem.Result result =
                PEM.of(new long[] {Long.MIN_VALUE, Long.MAX_VALUE}, new long[] {-2, -1, 0, 1, Long.MIN_VALUE});

        assertThat(result.tied()).isZero();
        assertThat(result.better()).isEqualTo(2);
    }

    @Test
    void anEmptyPhaseIsUndefined() {
        assertThat(PEM.of(new double[] {}, new double[] {1}).undefined()).contains(Undefined.EMPTY_PHASE);
        Pem.Result result = PEM.of(new long[] {1}, new long[] {});
        assertThat(result.undefined()).contains(Undefined.EMPTY_PHASE);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(result::median);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(result::pem);
    }

    @Test
    void missingValuesAreLeftOutAndWhatIsNoNumberIsRefused() {
        assertThat(PEM.ofNullable(new Double[] {3.0, null}, new Double[] {null, 2.0, 4.0})
                        .pem())
                .isEqualTo(0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PEM.of(new double[] {}, new double[] {Double.POSITIVE_INFINITY}))
                .withMessageContaining("intervention[0]");
    }
}
