package org.waymark.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MarkTest {

    @Test
    void zeroAndTheFourKindsOfNothingAreDifferentThings() {
        assertThat(Mark.quantity(0).isPresent()).isTrue();
        assertThat(Mark.quantity(0))
                .isNotEqualTo(Mark.absent(AbsenceReason.NOT_RECORDED))
                .isNotEqualTo(Mark.point("0"));
        assertThat(Mark.absent(AbsenceReason.NOT_APPLICABLE)).isNotEqualTo(Mark.absent(AbsenceReason.REFUSED));
        assertThat(Mark.absent(AbsenceReason.REFUSED).isPresent()).isFalse();
    }

    @Test
    void theDigitsStayAsGiven() {
        assertThat(Mark.quantity(new BigDecimal("1.0"))).isNotEqualTo(Mark.quantity(new BigDecimal("1.00")));
    }

    @Test
    void printsNothing() {
        assertThat(Mark.point("7")).hasToString("Point[redacted]");
        assertThat(Mark.quantity(7)).hasToString("Quantity[redacted]");
        assertThat(Mark.absent(AbsenceReason.REFUSED)).hasToString("Absent[redacted]");
        assertThatIllegalArgumentException().isThrownBy(() -> Mark.point(" "));
    }
}
