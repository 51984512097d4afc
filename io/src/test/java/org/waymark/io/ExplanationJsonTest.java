package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.data.Data;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Score;

class ExplanationJsonTest {

    private static final Explanation EXPLANATION = Explanation.builder()
            .measure(MeasureKey.of("steps.gained"))
            .addSteps(
                    Explanation.Step.of("steps.baseline").and("point", "b").and("place", new BigDecimal("2.0")),
                    Explanation.Step.of("own").and("share", 1.0 / 3))
            .score(Score.number(2))
            .build();

    @Test
    void theTextIsThis() {
        assertThat(Waymark.json().write(EXPLANATION)).isEqualToIgnoringNewLines("""
                {
                  "format": "waymark/explanation",
                  "version": "1.0",
                  "measure": "steps.gained",
                  "steps": [
                    {
                      "key": "steps.baseline",
                      "values": {
                        "place": 2.0,
                        "point": "b"
                      }
                    },
                    {
                      "key": "own",
                      "values": {
                        "share": 0.333333333333
                      }
                    }
                  ],
                  "score": {
                    "headline": 2
                  }
                }""");
    }

    @Test
    void itIsReadBackAndSaysTheSame(@TempDir Path folder) {
        Path file = folder.resolve("explanation.json");
        Waymark.json().write(file, EXPLANATION);
        Explanation again = Waymark.json().readExplanation(file);
        assertThat(again).isEqualTo(EXPLANATION);
        assertThat(again.toText(Labels.english())).isEqualTo(EXPLANATION.toText(Labels.english()));
    }

    @Test
    void valuesAreWrittenByNameAndUnknownFieldsStay() {
        Explanation.Step step =
                Explanation.Step.of("k").and("b", "1").and("a", "2").withUnknown(Map.of("later", Data.of(true)));
        Explanation turned = EXPLANATION.withSteps(
                List.of(Explanation.Step.of("k").and("a", "2").and("b", "1").withUnknown(step.unknown())));
        Explanation explanation = EXPLANATION.withSteps(List.of(step));
        assertThat(Waymark.json().write(turned)).isEqualTo(Waymark.json().write(explanation));
        Explanation again = Waymark.json().readExplanation(Waymark.json().write(explanation));
        assertThat(again).isEqualTo(explanation);
        assertThat(again.toText(Labels.english())).isEqualTo(explanation.toText(Labels.english()));
    }

    @Test
    void nothingPersonalIsPrinted() {
        Explanation again = Waymark.json().readExplanation(Waymark.json().write(EXPLANATION));
        assertThat(again).hasToString("Explanation[steps.gained, steps=2]");
        assertThat(again.steps()).hasToString("[Step[steps.baseline], Step[own]]");
    }
}
