package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapRowsTest {

    @Test
    void everyGoalGetsAScoreOrAReason() {
        assertThat(MapRows.screen())
                .containsEntry("goal-301", "2")
                .containsEntry("goal-302", "none: TOO_FEW_RATINGS")
                .hasSize(2);
    }

    @Test
    void runs() {
        assertThat(Run.main(MapRows::main)).containsExactly("goal-301: 2", "goal-302: none: TOO_FEW_RATINGS");
    }
}
