package org.waymark.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;

class ExplanationTest {

    private static final Labels LABELS =
            Labels.of(Map.of("k", "from {from} to {to}")).over(Labels.english());

    @Test
    void stepsAreValuesInTheOrderOfTheSentence() {
        Explanation.Step step = Explanation.Step.of("k").and("to", "c").and("from", new BigDecimal("1.10"));
        assertThat(step.values().keySet()).containsExactly("to", "from");
        assertThat(step.values()).containsEntry("from", Data.of(new BigDecimal("1.10")));
        assertThat(step)
                .isEqualTo(Explanation.Step.of("k").and("to", "c").and("from", new BigDecimal("1.10")))
                .isNotEqualTo(Explanation.Step.of("k").and("to", "c"));
    }

    @Test
    void computedNumbersAreKeptWithTwelveDigits() {
        List<Explanation.Step> steps = new ArrayList<>();
        Trace trace = new Trace() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void step(Explanation.Step step) {
                steps.add(step);
            }
        };
        trace.step("k", "third", 1.0 / 3, "hundred", 100, "sum", 0.1 + 0.2);
        trace.step("k", "zero", -0.0, "huge", 1e300);
        assertThat(steps.get(0).values().values())
                .containsExactly(decimal("0.333333333333"), decimal("100"), decimal("0.3"));
        assertThat(steps.get(1).values().values()).containsExactly(decimal("0"), decimal("1E+300"));
    }

    @Test
    void whatALaterVersionAddsCounts() {
        Explanation explanation = explanation();
        Explanation more = explanation.withUnknown(Map.of("later", Data.of(1)));
        assertThat(more).isNotEqualTo(explanation);
        assertThat(more.withSteps(List.of()).unknown()).containsKey("later");
    }

    @Test
    void theTextIsStepsThenResultThenCaveats() {
        assertThat(explanation().toText(LABELS).lines())
                .hasSize(3)
                .startsWith("from 1 to 2.5")
                .anyMatch(line -> line.contains("4"));
    }

    @Test
    void noMarkIsPrinted() {
        assertThat(explanation()).hasToString("Explanation[own.measure, steps=1]");
        assertThat(explanation().steps()).hasToString("[Step[k]]");
    }

    private static Explanation explanation() {
        return Explanation.builder()
                .measure(MeasureKey.of("own.measure"))
                .addSteps(Explanation.Step.of("k").and("from", 1).and("to", 2.5))
                .score(Score.of(4).addCaveats(Caveat.FEW_DATA).build())
                .build();
    }

    private static Data decimal(String number) {
        return Data.of(new BigDecimal(number));
    }
}
