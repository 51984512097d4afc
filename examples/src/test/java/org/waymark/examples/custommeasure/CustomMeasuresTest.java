package org.waymark.examples.custommeasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.measure.MeasureKey;

class CustomMeasuresTest {

    private static final MeasureKey THREE_MISSES = MeasureKey.of("northgate:three-misses");
    private static final MeasureKey AIM_HELD = MeasureKey.parse("northgate:aim-held(slack=1)");

    @Test
    void registersByHand() {
        assertThat(CustomMeasures.byHand().keys())
                .contains(MeasureKey.of("steps.gained"), THREE_MISSES, AIM_HELD, MeasureKey.of("northgate:aim-held"));
    }

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(CustomMeasures.byServiceLoader().keys()).contains(THREE_MISSES, AIM_HELD);
    }

    @Test
    void scoresAndExplainsBesideTheBuiltInMeasures() {
        List<String> lines = CustomMeasures.lines();

        assertThat(lines)
                .anyMatch(line -> line.contains("northgate:three-misses"))
                .contains("northgate:aim-held(slack=1)");
        assertThat(lines.get(lines.size() - 1))
                .containsPattern("The last \\d of \\d marks hold the aim, give or take 1 points\\.");
    }
}
