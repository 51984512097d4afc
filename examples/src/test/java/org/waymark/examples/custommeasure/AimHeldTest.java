package org.waymark.examples.custommeasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.law.LawCheck;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.scoring.subject.TargetHistoryBuilder;

class AimHeldTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-14");
    private static final AimHeld MEASURE = AimHeld.withDefaults();

    private static TargetHistoryBuilder marks(Scale scale, String... points) {
        TargetHistoryBuilder builder = TargetHistory.builder(scale).baseline(Mark.point(points[0]), DAY);
        for (int i = 1; i < points.length; i++) {
            builder.rating(Mark.point(points[i]), DAY.plusDays(i));
        }
        return builder;
    }

    private static TargetHistory history(String... points) {
        return marks(Scales.LATERAL_INDEPENDENCE, points)
                .aim(Mark.point("7"), DAY.plusYears(1))
                .build();
    }

    @Test
    void countsBackFromTheLatest() {
        assertThat(MEASURE.score(history("2", "7", "6", "7", "8"))).hasToString("2");
        assertThat(MEASURE.score(history("2", "7", "8", "6"))).hasToString("0");
        assertThat(MEASURE.score(history("7"))).hasToString("1");
    }

    @Test
    void slackLetsAPointShortCount() {
        assertThat(MEASURE.withSlack(1).score(history("2", "7", "6", "7", "8"))).hasToString("4");
        assertThat(MEASURE.withSlack(1).info().key()).hasToString("northgate:aim-held(slack=1)");
        assertThat(MEASURE.info().key()).hasToString("northgate:aim-held");
        assertThatThrownBy(() -> MEASURE.withSlack(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void passesOverWhatNobodySaw() {
        TargetHistory history = marks(Scales.LATERAL_INDEPENDENCE, "2", "7")
                .rating(Mark.absent(AbsenceReason.PUPIL_ABSENT), DAY.plusDays(5))
                .rating(Mark.point("9"), DAY.plusDays(6))
                .aim(Mark.point("7"), DAY.plusYears(1))
                .build();

        assertThat(MEASURE.score(history)).hasToString("2");
    }

    @Test
    void refusesWhatItCannotSay() {
        TargetHistory noAim = marks(Scales.LATERAL_INDEPENDENCE, "2", "7").build();
        TargetHistory judged =
                marks(Scales.EXPECTATION, "0", "1").aim(Mark.point("1"), DAY).build();
        TargetHistory noMark =
                TargetHistory.builder(Scales.LATERAL_INDEPENDENCE).build();

        assertThat(MEASURE.score(noAim)).isEqualTo(Score.none(Reason.NO_AIM));
        assertThat(MEASURE.score(judged)).isEqualTo(Score.none(Reason.SCALE_NOT_ACCEPTED));
        assertThat(MEASURE.score(TargetHistory.builder(Scales.COUNT).build()))
                .isEqualTo(Score.none(Reason.SCALE_NOT_ACCEPTED));
        assertThat(MEASURE.score(noMark)).hasToString("none: TOO_FEW_RATINGS");
    }

    @Test
    void explainsItselfInItsOwnWords() {
        Explanation explanation = Explanation.of(MEASURE.withSlack(1), history("2", "7", "6", "7", "8"));

        assertThat(explanation.toText(AimHeld.LABELS.over(Labels.english())))
                .isEqualTo("The last 4 of 5 marks hold the aim, give or take 1 points.\nResult: 4.");
    }

    @Test
    void obeysWhatItDeclares() {
        LawCheck.of(MEASURE).run().assertHolds();
        LawCheck.of(MEASURE.withSlack(2)).withSeed(7).run().assertHolds();
    }
}
