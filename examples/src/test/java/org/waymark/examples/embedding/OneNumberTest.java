package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class OneNumberTest {

    @Test
    void needsNoRecord() {
        // 50 + 10 * (-2 + 0 + 1) / sqrt(0.7 * 6 + 0.3 * 16), by hand
        assertThat(OneNumber.tScore()).isCloseTo(50 - 10 / Math.sqrt(9.0), within(1e-12));
        assertThat(OneNumber.stepsGained()).hasToString("3");
        assertThat(OneNumber.shareOfTheWay()).hasToString("0.4");
        // every observation with the card is above every one without, but for one 1 that ties with three: (39 + 1.5) /
        // 42
        assertThat(OneNumber.nap().toString()).startsWith("0.9643 [");
    }

    @Test
    void runs() {
        assertThat(Run.main(OneNumber::main))
                .hasSize(4)
                .contains("steps.gained: 3", "steps.towardsAim: 0.4")
                .element(0)
                .asString()
                .startsWith("T: 46.66");
    }
}
