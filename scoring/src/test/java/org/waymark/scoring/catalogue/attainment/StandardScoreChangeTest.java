package org.waymark.scoring.catalogue.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.TargetHistory;

class StandardScoreChangeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);
    private static final StandardScoreChange MEASURE =
            StandardScoreChange.of(Scales.COUNT, NormGroup.of(20, 5), NormGroup.of(26, 6));

    private static TargetHistory target(Scale scale, long... marks) {
        var builder = TargetHistory.builder(scale).baseline(Mark.quantity(marks[0]), DAY);
        for (int i = 1; i < marks.length; i++) {
            builder.rating(Mark.quantity(marks[i]), DAY.plusDays(100L * i));
        }
        return builder.build();
    }

    private static Scored scored(long... marks) {
        return (Scored) MEASURE.score(target(Scales.COUNT, marks));
    }

    @Test
    void eachMarkIsHeldAgainstTheNormOfItsAge() {
        assertThat(scored(20, 26).number()).hasValue(0);
        assertThat(scored(20, 26).caveats()).containsExactly(Caveat.REFERENCE_GROUP);
        assertThat(scored(15, 32).number().orElseThrow()).isCloseTo(30, Offset.offset(1e-9));
        assertThat(scored(15, 32).figures())
                .containsEntry("baselineStandardScore", 85.0)
                .containsEntry("latestStandardScore", 115.0);
    }

    @Test
    void aSmallGainIsBelowThatOfTheNormGroup() {
        assertThat(scored(20, 23).number().orElseThrow()).isCloseTo(-7.5, Offset.offset(1e-9));
    }

    @Test
    void onlyTheScaleOfTheTestIsTaken() {
        assertThat(((NotScored) MEASURE.score(target(Scales.PERCENTAGE, 20, 23))).reason())
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(((NotScored) MEASURE.score(target(Scales.COUNT, 20))).reason())
                .isEqualTo(Reason.TOO_FEW_RATINGS);
    }

    @Test
    void normsThatMakeNoSenseAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NormGroup.of(20, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new NormGroup(new BigDecimal("1e99"), BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> StandardScoreChange.of(Scales.COUNT_TO_REDUCE, NormGroup.of(20, 5), NormGroup.of(26, 6)));
        assertThat(MEASURE).hasToString("attainment.standardScoreChange(norms=count@1..20..5..26..6)");
    }

    @Test
    void anExplanationCanBeCheckedByHand() {
        assertThat(Explanation.of(MEASURE, target(Scales.COUNT, 15, 32)).toText(Labels.english()))
                .startsWith("""
                        Baseline: 15, where the norm group has a mean of 20 and a standard deviation of 5: 85.
                        Latest: 32, where the norm group has a mean of 26 and a standard deviation of 6: 115.
                        The standard score moved by 30; 0 is a gain like that of the norm group.
                        Result: 30.""");
    }
}
