package org.waymark.scoring.catalogue.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.scoring.subject.TargetHistoryBuilder;

class SequenceMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    /** The first mark is the baseline; 0 is a rating without a mark; each later one has a cycle of its own. */
    private static TargetHistory history(Scale scale, int aim, int... marks) {
        TargetHistoryBuilder builder = TargetHistory.builder(scale).baseline(Mark.quantity(marks[0]), DAY);
        for (int i = 1; i < marks.length; i++) {
            Mark mark = marks[i] == 0 ? Mark.absent(AbsenceReason.REFUSED) : Mark.quantity(marks[i]);
            builder = builder.rating(mark, DAY.plusDays(30L * i), CycleId.of("c-" + i));
        }
        return aim == 0
                ? builder.build()
                : builder.aim(Mark.quantity(aim), DAY.plusYears(1)).build();
    }

    private static TargetHistory counts(int aim, int... marks) {
        return history(Scales.COUNT, aim, marks);
    }

    private static boolean yes(ProgressMeasure<TargetHistory> measure, TargetHistory target) {
        return ((Headline.YesNo) ((Scored) measure.score(target)).headline()).value();
    }

    private static Reason reason(ProgressMeasure<TargetHistory> measure, TargetHistory target) {
        return ((NotScored) measure.score(target)).reason();
    }

    @Test
    void threeMissesInARow() {
        SequenceMisses misses = SequenceMisses.withDefaults();
        assertThat(yes(misses, counts(5, 1, 4, 4, 4))).isTrue();
        assertThat(yes(misses, counts(5, 1, 4, 5, 4, 4))).isFalse();
        assertThat(yes(misses, counts(5, 1, 4, 0, 4, 0, 4))).isTrue();
        assertThat(yes(misses.inRow(2), counts(5, 1, 5, 4, 4))).isTrue();
        assertThat(yes(misses, history(Scales.COUNT_TO_REDUCE, 5, 9, 6, 6, 6))).isTrue();
        assertThat(yes(misses, history(Scales.COUNT_TO_REDUCE, 5, 9, 6, 5, 6))).isFalse();
    }

    @Test
    void withoutAnAimOrEnoughMarksThereAreNoMisses() {
        SequenceMisses misses = SequenceMisses.withDefaults();
        assertThat(reason(misses, counts(0, 1, 4, 4, 4))).isEqualTo(Reason.NO_AIM);
        assertThat(reason(misses, counts(5, 1, 4, 4))).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThatIllegalArgumentException().isThrownBy(() -> misses.inRow(0));
    }

    @Test
    void aStepBackSinceTheLastCycle() {
        SequenceRegression regression = SequenceRegression.withDefaults();
        assertThat(yes(regression, counts(0, 1, 4, 3))).isTrue();
        assertThat(yes(regression, counts(0, 1, 4, 4))).isFalse();
        assertThat(yes(regression, counts(0, 5, 4))).isTrue();
        assertThat(yes(regression, counts(0, 1, 4, 0, 3))).isTrue();
        assertThat(yes(regression, history(Scales.COUNT_TO_REDUCE, 0, 9, 4, 5))).isTrue();
        assertThat(reason(regression, counts(0, 1))).isEqualTo(Reason.NOTHING_EARLIER);
    }

    @Test
    void onlyTheLastMarkOfACycleCounts() {
        CycleId autumn = CycleId.of("autumn");
        TargetHistory target = TargetHistory.builder(Scales.COUNT)
                .baseline(Mark.quantity(1), DAY)
                .rating(Mark.quantity(9), DAY.plusDays(10), autumn)
                .rating(Mark.quantity(4), DAY.plusDays(20), autumn)
                .rating(Mark.quantity(2), DAY.plusDays(30))
                .rating(Mark.quantity(5), DAY.plusDays(40), CycleId.of("spring"))
                .build();
        assertThat(CycleMarks.of(target))
                .containsExactly(
                        new CycleMarks.At(1, DAY),
                        new CycleMarks.At(4, DAY.plusDays(20)),
                        new CycleMarks.At(5, DAY.plusDays(40)));
        assertThat(yes(SequenceRegression.withDefaults(), target)).isFalse();
    }

    @Test
    void bothSaySinceWhen() {
        TargetHistory target = counts(0, 1, 4, 4, 3);
        assertThat(SequenceRegression.withDefaults().since(target)).contains(DAY.plusDays(90));
        assertThat(SequenceStalled.withDefaults().since(target)).contains(DAY.plusDays(30));
        assertThat(SequenceStalled.withDefaults().forCycles(1).since(target)).contains(DAY.plusDays(60));
        assertThat(SequenceRegression.withDefaults().since(counts(0, 1))).isEmpty();
        assertThat(SequenceStalled.withDefaults().since(counts(0, 1, 4))).isEmpty();
    }

    @Test
    void noGainForTwoCycles() {
        SequenceStalled stalled = SequenceStalled.withDefaults();
        assertThat(yes(stalled, counts(0, 1, 4, 4, 3))).isTrue();
        assertThat(yes(stalled, counts(0, 1, 4, 5, 3))).isFalse();
        assertThat(yes(stalled, counts(0, 4, 4, 4))).isTrue();
        assertThat(yes(stalled.forCycles(3), counts(0, 1, 4, 4, 4))).isFalse();
        assertThat(reason(stalled, counts(0, 1, 4))).isEqualTo(Reason.NOTHING_EARLIER);
        assertThat(reason(stalled, counts(0, 1, 4, 0))).isEqualTo(Reason.NOTHING_EARLIER);
        assertThatIllegalArgumentException().isThrownBy(() -> stalled.forCycles(0));
    }
}
