package org.waymark.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ScaleTest {

    private static final Scale STEPS = steps().build();

    @Test
    void aScaleOfPointsTakesItsPointsOnly() {
        assertThat(STEPS.accepts(Mark.point("low"))).isTrue();
        assertThat(STEPS.accepts(Mark.point("Low"))).isFalse();
        assertThat(STEPS.accepts(Mark.quantity(1))).isFalse();
        assertThat(STEPS.accepts(Mark.absent(AbsenceReason.REFUSED))).isTrue();
    }

    @Test
    void aScaleOfNumbersTakesNoPoints() {
        assertThat(Scales.COUNT.accepts(Mark.point("1"))).isFalse();
        assertThat(Scales.COUNT.accepts(Mark.quantity(0))).isTrue();
    }

    @Test
    void placeAndNumber() {
        assertThat(STEPS.position("low")).hasValue(0);
        assertThat(STEPS.position("high")).hasValue(1);
        assertThat(STEPS.position("none")).isEmpty();
        assertThat(STEPS.number(Mark.point("low"))).isEmpty();
        assertThat(Scales.GAS.number(Mark.point("-2"))).contains(BigDecimal.valueOf(-2));
        assertThat(Scales.GAS.number(Mark.absent(AbsenceReason.NOT_OBSERVED))).isEmpty();
        assertThat(Scales.COUNT.number(Mark.quantity(7))).contains(BigDecimal.valueOf(7));
        assertThat(Scales.COUNT.band(Mark.quantity(7))).isEmpty();
    }

    @Test
    void stateHigherIsBetterAndScoredUnlessSaidOtherwise() {
        assertThat(STEPS.basis()).isEqualTo(ScaleBasis.STATE);
        assertThat(STEPS.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(STEPS.scored()).isTrue();
        assertThat(STEPS.needsLevels()).isFalse();
    }

    @Test
    void refusesWhatMakesItMeaningless() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        steps().addPoints(ScalePoint.of("low", "Low again")).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.COUNT.withMinimum(BigDecimal.TEN).withMaximum(BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> Scales.COUNT.withDecimals(10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.COUNT.withBands(
                        Band.builder().code("b").label("B").build(),
                        Band.builder().code("b").label("C").build()));
    }

    private static Scale.Builder steps() {
        return Scale.builder()
                .ref("steps@1")
                .title("Steps")
                .kind(ScaleKind.ORDINAL)
                .addPoints(ScalePoint.of("low", "Low"))
                .addPoints(ScalePoint.of("high", "High"))
                .source("test");
    }
}
