package org.waymark.io.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndsTest {

    @Test
    void areRoundAndHoldBothNumbers() {
        assertThat(Ends.around(0, 10)).isEqualTo(new Ends(0, 10, 2));
        assertThat(Ends.around(94.7, 97.8)).isEqualTo(new Ends(94, 98, 1));
        assertThat(Ends.around(-3, 0.5)).isEqualTo(new Ends(-3, 1, 1));
    }

    @Test
    void haveRoomAroundOneNumber() {
        Ends ends = Ends.around(7, 7);

        assertThat(ends.low()).isLessThanOrEqualTo(7);
        assertThat(ends.high()).isGreaterThan(7);
        assertThat(Ends.around(0, 0).high()).isPositive();
    }
}
