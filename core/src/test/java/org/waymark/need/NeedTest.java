package org.waymark.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NeedTest {

    private static final LocalDate FROM = LocalDate.parse("2025-10-02");

    @Test
    void rankedAndDated() {
        Need need = Need.primary(SenType.SEMH, FROM).withTo(FROM.plusDays(10));
        assertThat(need.rank()).isEqualTo(1);
        assertThat(need.isOn(FROM.minusDays(1))).isFalse();
        assertThat(need.isOn(FROM.plusDays(10))).isTrue();
        assertThat(need.isOn(FROM.plusDays(11))).isFalse();
        assertThat(Need.secondary(SenType.SLCN, FROM).rank()).isEqualTo(2);
    }

    @Test
    void noRankBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Need.builder().type("SEMH").rank(0).from(FROM).build())
                .withMessageNotContaining("SEMH");
    }

    @Test
    void printsNothing() {
        assertThat(Need.primary(SenType.SEMH, FROM).withDescription("a secret")).hasToString("Need[redacted]");
    }
}
