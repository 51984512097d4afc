package org.waymark.wider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SurveyRoundTest {

    private static final SurveyRound ROUND = SurveyRound.builder()
            .id("staff-2026")
            .title("Staff")
            .respondents("staff")
            .from(LocalDate.parse("2026-11-02"))
            .to(LocalDate.parse("2026-11-20"))
            .invited(30)
            .responded(20)
            .addItems(SurveyItem.builder()
                    .code("ready")
                    .text("I know how to set a target with a pupil")
                    .addAnswers(AnswerCount.of("yes", 12), AnswerCount.of("no", 7))
                    .build())
            .build();

    @Test
    void knowsItsItemsAndItsResponseRate() {
        assertThat(ROUND.item("ready"))
                .hasValueSatisfying(item -> assertThat(item.answered()).isEqualTo(19));
        assertThat(ROUND.item("other")).isEmpty();
        assertThat(ROUND.responseRate()).contains(new BigDecimal("66.6666666667"));
    }

    @Test
    void withoutAnybodyAskedThereIsNoRate() {
        assertThat(ROUND.withInvited(0).responseRate()).isEmpty();
        assertThat(ROUND.withInvited(OptionalInt.empty()).responseRate()).isEmpty();
        assertThat(ROUND.withResponded(0).responseRate())
                .hasValueSatisfying(rate -> assertThat(rate).isZero());
    }

    @Test
    void refusesNegativeCounts() {
        assertThatIllegalArgumentException().isThrownBy(() -> ROUND.withInvited(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> ROUND.withResponded(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerCount.of("yes", -1));
    }
}
