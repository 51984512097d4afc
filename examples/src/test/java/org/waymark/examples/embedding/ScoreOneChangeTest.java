package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreOneChangeTest {

    @Test
    void scoresOnePupilAgain() {
        assertThat(Run.main(ScoreOneChange::main))
                .containsExactly(
                        "before: 2",
                        "after: 3",
                        "Baseline: 2 (2026-09-14).",
                        "Latest: 5 (2027-03-04).",
                        "Steps gained, in the better direction of the scale: 3.",
                        "Result: 3.");
    }
}
