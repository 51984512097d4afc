package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.scoring.stat.GasLight.Baseline;
import org.waymark.scoring.stat.GasLight.Outcome;
import org.waymark.scoring.stat.GasLight.Partial;

class GasLightTest {

    @Test
    void outcomesAreRelativeToTheBaseline() {
        GasLight light = GasLight.withDefaults();
        assertThat(light.score(Baseline.SOME)).isEqualTo(-1);
        assertThat(light.score(Baseline.NONE, Outcome.NO_CHANGE)).isEqualTo(-2);
        assertThat(light.score(Baseline.SOME, Outcome.PARTIALLY_ACHIEVED)).isEqualTo(-1);
        assertThat(light.score(Baseline.NONE, Outcome.WORSE)).isEqualTo(-2);
    }

    @Test
    void halfPointsAreForABaselineOfSomeOnly() {
        GasLight light = GasLight.withDefaults().with(Partial.HALF_POINT);
        assertThat(light.partial()).isEqualTo(Partial.HALF_POINT);
        assertThat(light.score(Baseline.SOME, Outcome.PARTIALLY_ACHIEVED)).isEqualTo(-0.5);
        assertThat(light.score(Baseline.NONE, Outcome.PARTIALLY_ACHIEVED)).isEqualTo(-1);
    }
}
