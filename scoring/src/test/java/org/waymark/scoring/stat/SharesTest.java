package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void sharesAreOfTheTotal() {
        Shares.Result result = Shares.withDefaults().of(1, 0, 3);
        assertThat(result.total()).isEqualTo(4);
        assertThat(result.share(0)).isEqualTo(0.25);
        assertThat(result.share(1)).isEqualTo(0);
        assertThat(result.count(2)).isEqualTo(3);
        assertThat(result.categories()).isEqualTo(3);
    }

    @Test
    void nothingCountedHasNoShares() {
        Shares.Result result = Shares.withDefaults().of(0, 0);
        assertThat(result.undefined()).contains(Undefined.NO_VALUES);
        assertThatThrownBy(() -> result.share(0)).isInstanceOf(NoSuchElementException.class);
        assertThat(Shares.withDefaults().of().total()).isZero();
    }

    @Test
    void countsAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shares.withDefaults().of(1, -1))
                .withMessage("counts[1] is negative");
    }

    @Test
    void theInputIsNotKept() {
        long[] counts = {1, 1};
        Shares.Result result = Shares.withDefaults().of(counts);
        counts[0] = 100;
        assertThat(result.share(0)).isEqualTo(0.5);
    }
}
