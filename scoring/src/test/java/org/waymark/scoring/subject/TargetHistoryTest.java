package org.waymark.scoring.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;

class TargetHistoryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @Test
    void aHistoryFromPointsHasAFirstAndALast() {
        TargetHistory history = TargetHistory.of(Scales.NC_SUBLEVELS, "1c", "1a", "2b");

        assertThat(history.size()).isEqualTo(3);
        assertThat(history.hasNumbers()).isFalse();
        assertThat(history.baselineStep()).isEqualTo(1);
        assertThat(history.step(history.latestIndex())).isEqualTo(5);
    }

    @Test
    void valuesAreWholeNumbersOfTheLastDecimal() {
        TargetHistory history = TargetHistory.builder(Scales.PERCENTAGE)
                .rating(Mark.quantity(new BigDecimal("4.5")), DAY)
                .build();

        assertThat(history.value(0)).isEqualTo(450);
        assertThat(history.number(0)).isEqualTo(4.5);
        assertThat(history.toDecimal(450)).isEqualByComparingTo("4.5");
    }

    @Test
    void anAbsentRatingHasNoValue() {
        TargetHistory history = TargetHistory.builder(Scales.COUNT)
                .rating(Mark.absent(AbsenceReason.REFUSED), DAY)
                .build();

        assertThat(history.state(0)).isEqualTo(RatingState.REFUSED);
        assertThatIllegalStateException().isThrownBy(() -> history.value(0));
        assertThatIllegalStateException().isThrownBy(history::latest);
        assertThatIllegalStateException().isThrownBy(history::baseline);
        assertThatIllegalStateException().isThrownBy(history::aim);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> history.state(1));
    }

    @Test
    void zeroIsAMark() {
        TargetHistory history = TargetHistory.builder(Scales.COUNT)
                .baseline(Mark.quantity(0), DAY)
                .rating(Mark.quantity(0), DAY.plusDays(1))
                .build();

        assertThat(history.hasBaseline()).isTrue();
        assertThat(history.presentCount()).isEqualTo(2);
    }

    @Test
    void shortOfTheAimGoesByTheDirection() {
        TargetHistory rising =
                TargetHistory.builder(Scales.COUNT).aim(Mark.quantity(5), DAY).build();
        TargetHistory falling = TargetHistory.builder(Scales.COUNT_TO_REDUCE)
                .aim(Mark.quantity(5), DAY)
                .build();

        assertThat(rising.fallsShortOfAim(4)).isTrue();
        assertThat(rising.fallsShortOfAim(5)).isFalse();
        assertThat(falling.fallsShortOfAim(6)).isTrue();
        assertThat(falling.fallsShortOfAim(4)).isFalse();
    }

    @Test
    void anEndPassesOverWhatHasNoMark() {
        TargetHistory history = TargetHistory.builder(Scales.COUNT)
                .baseline(Mark.quantity(1), DAY)
                .rating(Mark.quantity(2), DAY.plusDays(1))
                .rating(Mark.absent(AbsenceReason.NOT_RECORDED), DAY.plusDays(2))
                .rating(Mark.quantity(3), DAY.plusDays(3))
                .build();

        assertThat(history.endsWith(2, value -> value >= 2)).isTrue();
        assertThat(history.endsWith(3, value -> true)).isFalse();
        assertThat(history.endsWith(1, value -> value == 2)).isFalse();
        assertThat(history.endsWith(0, value -> true)).isFalse();
    }

    @Test
    void aRatingBeforeTheBaselineIsNotTheLatest() {
        TargetHistory history = TargetHistory.builder(Scales.COUNT)
                .rating(Mark.quantity(9), DAY)
                .baseline(Mark.quantity(1), DAY.plusDays(1))
                .build();

        assertThat(history.hasLatest()).isFalse();
    }

    @Test
    void anAimThatTheScaleCannotTakeIsNone() {
        assertThat(TargetHistory.builder(Scales.PERCENTAGE)
                        .aim(Mark.quantity(101), DAY)
                        .build()
                        .hasAim())
                .isFalse();
    }
}
