package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class LevelSummaryTest {

    private static final LevelSummary DEFAULTS = LevelSummary.withDefaults();

    @Test
    void takesHalfLevels() {
        LevelSummary.Result result = DEFAULTS.of(3.5, 4, 4.5);
        assertThat(result.mean()).isEqualTo(4);
        assertThat(result.proportionHigh()).isEqualTo(2.0 / 3);
        assertThat(result.count(3.5)).isEqualTo(1);
        assertThat(result.count(3)).isZero();
    }

    @Test
    void aMissingRatingIsLeftOutOrSpreads() {
        assertThat(DEFAULTS.ofNullable(new Double[] {5.0, null}).mean()).isEqualTo(5);
        assertThat(DEFAULTS.with(Missing.PROPAGATE)
                        .ofNullable(new Double[] {5.0, null})
                        .undefined())
                .contains(Undefined.MISSING_VALUE);
        assertThat(DEFAULTS.of().undefined()).contains(Undefined.NO_VALUES);
        assertThat(DEFAULTS.ofNullable(new Double[] {null}).undefined()).contains(Undefined.NO_VALUES);
    }

    @Test
    void refusesWhatIsNoLevel() {
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.of(3.25));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.of(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withScale(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> DEFAULTS.withHigh(Double.NaN));
        assertThat(DEFAULTS.withScale(0, 10).withHigh(8).of(9, 7).proportionHigh())
                .isEqualTo(0.5);
    }

    @Test
    void aSubscaleWithAMissingItemHasNoSum() {
        Subscales scales = Subscales.of(Map.of("s", List.of("a", "b")), 0, 4);
        assertThat(scales.sums(Map.of("a", 0, "b", 4, "z", 99))).containsEntry("s", OptionalLong.of(4));
        assertThat(scales.sums(Map.of("a", 3))).containsEntry("s", OptionalLong.empty());
    }

    @Test
    void subscalesRefuseWhatCannotBe() {
        Subscales scales = Subscales.of(Map.of("s", List.of("a")), 0, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> scales.sums(Map.of("a", 5)));
        assertThatIllegalArgumentException().isThrownBy(() -> Subscales.of(Map.of("s", List.of()), 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Subscales.of(Map.of("s", List.of("a", "a")), 0, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> Subscales.of(Map.of(), 4, 0));
    }
}
