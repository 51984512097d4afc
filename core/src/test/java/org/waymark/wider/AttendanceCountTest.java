package org.waymark.wider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AttendanceCountTest {

    private static final AttendanceCount COUNT = AttendanceCount.builder()
            .school("northgate")
            .from(LocalDate.parse("2026-09-01"))
            .to(LocalDate.parse("2026-12-18"))
            .possible(140)
            .attended(120)
            .authorised(15)
            .unauthorised(5)
            .build();

    @Test
    void keepsCountsThatDoNotAddUpAndSaysSo() {
        assertThat(COUNT.addsUp()).isTrue();
        assertThat(COUNT.withAttended(119).addsUp()).isFalse();
        assertThat(COUNT.withAttended(OptionalInt.empty()).addsUp()).isTrue();
        assertThat(COUNT.withAttended(OptionalInt.empty()).withPossible(19).addsUp())
                .isFalse();
    }

    @Test
    void absencesDoNotOverflow() {
        AttendanceCount huge = COUNT.withAuthorised(Integer.MAX_VALUE).withUnauthorised(Integer.MAX_VALUE);
        assertThat(huge.absent()).isEqualTo(2L * Integer.MAX_VALUE);
        assertThat(huge.withAttended(Integer.MAX_VALUE).addsUp()).isFalse();
    }

    @Test
    void refusesNegativeCountsAndNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> COUNT.withPossible(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNT.withAttended(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNT.withAuthorised(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> COUNT.withUnauthorised(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COUNT.withPartTimeTimetable(-1))
                .withMessage("the counts of an AttendanceCount must not be negative");
        assertThat(COUNT.withTo(LocalDate.parse("2026-08-31")).isUpsideDown()).isTrue();
    }
}
