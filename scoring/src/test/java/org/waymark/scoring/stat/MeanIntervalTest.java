package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    @Test
    void theIntervalIsStudents() {
        MeanInterval.Result result = MeanInterval.withDefaults().of(1, 2, 6);

        // With 2 degrees of freedom t has the closed form (2p - 1) / sqrt(2p(1 - p)).
        double half = 0.95 / Math.sqrt(2 * 0.975 * 0.025) * Math.sqrt(7.0 / 3);
        assertThat(result.mean()).isEqualTo(3);
        assertThat(result.sd().orElseThrow()).isEqualTo(Math.sqrt(7));
        assertThat(result.se().orElseThrow()).isCloseTo(Math.sqrt(7.0 / 3), within(1e-15));
        assertThat(result.lower().orElseThrow()).isCloseTo(3 - half, within(1e-12));
        assertThat(result.upper().orElseThrow()).isCloseTo(3 + half, within(1e-12));
        assertThat(result.count()).isEqualTo(3);
    }

    @Test
    void aHigherLevelIsWider() {
        double usual = MeanInterval.withDefaults().of(1, 2, 6).upper().orElseThrow();
        double wide = MeanInterval.withDefaults()
                .withConfidence(0.99)
                .of(1, 2, 6)
                .upper()
                .orElseThrow();

        assertThat(wide).isGreaterThan(usual);
        assertThatThrownBy(() -> MeanInterval.withDefaults().withConfidence(0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneValueHasAMeanAndNoInterval() {
        MeanInterval.Result one = MeanInterval.withDefaults().ofNullable(new Double[] {null, 4.0});

        assertThat(one.mean()).isEqualTo(4);
        assertThat(one.lower()).isEmpty();
        assertThat(one.upper()).isEmpty();
        assertThat(one.sd()).isEmpty();
    }

    @Test
    void withoutValuesThereIsNone() {
        MeanInterval.Result none = MeanInterval.withDefaults().of();

        assertThat(none.undefined()).contains(Undefined.NO_VALUES);
        assertThat(none.lower()).isEmpty();
        assertThatThrownBy(none::mean).isInstanceOf(NoSuchElementException.class);
        assertThat(none.toString()).contains("there are no values");
    }
}
