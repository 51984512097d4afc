package org.waymark.scoring.catalogue.inadequate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.scoring.subject.TargetHistoryBuilder;

class InadequateProgressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    /** A reading age every hundred days, the first the baseline. */
    private static TargetHistory reading(int... months) {
        TargetHistoryBuilder builder =
                TargetHistory.builder(Scales.READING_AGE_MONTHS).baseline(Mark.quantity(months[0]), DAY);
        for (int i = 1; i < months.length; i++) {
            builder = builder.rating(Mark.quantity(months[i]), DAY.plusDays(100L * i));
        }
        return builder.build();
    }

    private static Peers peers(int then, int now, int gain, int margin) {
        return new Peers(
                Scales.READING_AGE_MONTHS.ref(),
                BigDecimal.valueOf(then),
                BigDecimal.valueOf(now),
                BigDecimal.valueOf(gain),
                BigDecimal.valueOf(margin));
    }

    private static boolean yes(InadequateProgress question, TargetHistory target) {
        return ((Headline.YesNo) ((Scored) question.score(target)).headline()).value();
    }

    private static Reason reason(InadequateProgress question, TargetHistory target) {
        return ((NotScored) question.score(target)).reason();
    }

    @Test
    void slowerThanPeersFromTheSameStartByMoreThanTheMargin() {
        InadequateProgress question = InadequateProgress.slowerThanPeers().with(peers(90, 96, 6, 2));
        assertThat(yes(question, reading(80, 83))).isTrue();
        assertThat(yes(question, reading(80, 84))).isFalse();
    }

    @Test
    void belowThePreviousRate() {
        InadequateProgress question = InadequateProgress.belowPreviousRate();
        assertThat(yes(question, reading(80, 86, 88))).isTrue();
        assertThat(yes(question, reading(80, 82, 88))).isFalse();
        assertThat(yes(question, reading(80, 84, 88))).isFalse();
        assertThat(reason(question, reading(80, 88))).isEqualTo(Reason.TOO_FEW_RATINGS);
    }

    @Test
    void theGapCloses() {
        Peers peers = peers(90, 96, 6, 0);
        assertThat(yes(InadequateProgress.gapNotClosing().with(peers), reading(80, 87)))
                .isFalse();
        assertThat(yes(InadequateProgress.gapNotClosing().with(peers), reading(80, 86)))
                .isTrue();
        assertThat(yes(InadequateProgress.gapWidening().with(peers), reading(80, 86)))
                .isFalse();
        assertThat(yes(InadequateProgress.gapWidening().with(peers), reading(80, 85)))
                .isTrue();
    }

    @Test
    void withoutAGapThereIsNoneToClose() {
        Peers peers = peers(80, 86, 6, 0);
        assertThat(reason(InadequateProgress.gapNotClosing().with(peers), reading(80, 81)))
                .isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(yes(InadequateProgress.gapWidening().with(peers), reading(80, 81)))
                .isTrue();
    }

    @Test
    void withoutPeersThereIsNothingToSay() {
        assertThat(InadequateProgress.all()).hasSize(4);
        for (InadequateProgress question : InadequateProgress.all()) {
            if (!question.info().id().equals("inadequate.belowPreviousRate")) {
                assertThat(reason(question, reading(80, 84, 88))).isEqualTo(Reason.NO_COMPARATOR);
            }
        }
    }

    @Test
    void marksOnAnotherScaleAreNotCompared() {
        TargetHistory count = TargetHistory.builder(Scales.COUNT)
                .baseline(Mark.quantity(1), DAY)
                .rating(Mark.quantity(2), DAY.plusDays(9))
                .build();
        for (InadequateProgress question : InadequateProgress.against(peers(90, 96, 6, 0))) {
            assertThat(question.score(count).isScored()).isFalse();
        }
        assertThat(reason(InadequateProgress.gapWidening().with(peers(90, 96, 6, 0)), count))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void aNegativeMarginIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> peers(1, 1, 1, -1));
    }
}
