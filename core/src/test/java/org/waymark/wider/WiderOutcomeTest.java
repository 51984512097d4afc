package org.waymark.wider;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;

class WiderOutcomeTest {

    private static final LocalDate FROM = LocalDate.parse("2026-09-01");
    private static final LocalDate TO = LocalDate.parse("2026-12-18");

    private static final WiderOutcome OUTCOME = WiderOutcome.builder()
            .area(WiderArea.BULLYING)
            .from(FROM)
            .addIndicators(Indicator.builder()
                    .code("incidents")
                    .title("Incidents reported")
                    .direction(Direction.LOWER_IS_BETTER)
                    .build())
            .addValues(IndicatorValue.of("incidents", FROM, TO, BigDecimal.ZERO))
            .addValues(IndicatorValue.builder()
                    .indicator("incidents")
                    .from(TO)
                    .to(TO)
                    .value(Mark.absent(AbsenceReason.NOT_RECORDED))
                    .build())
            .build();

    @Test
    void findsIndicatorsAndTheirValues() {
        assertThat(OUTCOME.indicator("incidents")).isPresent();
        assertThat(OUTCOME.indicator("x")).isEmpty();
        assertThat(OUTCOME.valuesOf("incidents")).hasSize(2);
        assertThat(OUTCOME.valuesOf("x")).isEmpty();
    }

    @Test
    void zeroIsNotAbsent() {
        assertThat(OUTCOME.values().get(0).value().isPresent()).isTrue();
        assertThat(OUTCOME.values().get(1).value().isPresent()).isFalse();
    }
}
