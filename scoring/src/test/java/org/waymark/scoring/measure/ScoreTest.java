package org.waymark.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void aScoreIsNeverNotANumber() {
        assertThatIllegalArgumentException().isThrownBy(() -> Score.number(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Score.number(Double.POSITIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Score.of(1).figure("x", Double.NaN).build());
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(Double.NaN, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(2, 1, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(1, 2, 1));
    }

    @Test
    void minusZeroIsZero() {
        assertThat(Score.number(-0.0)).isEqualTo(Score.number(0.0));
    }

    @Test
    void aScorePrintsItsHeadlineAndNothingElse() {
        assertThat(Score.of(0.92001)
                        .interval(new Interval(0.78, 1, 0.95))
                        .build()
                        .toString())
                .contains("0.92 [0.78, 1]");
        assertThat(Score.none(Reason.NO_BASELINE).toString()).contains("none: NO_BASELINE");
        assertThat(Score.yesNo(true).toString()).contains("yes");
    }

    @Test
    void aFoldTakesOneSide() {
        assertThat(Score.yesNo(true).<String>fold(some -> "some", none -> "none"))
                .isEqualTo("some");
        assertThat(Score.none(Reason.NO_AIM).<String>fold(some -> "some", none -> "none"))
                .isEqualTo("none");
    }
}
