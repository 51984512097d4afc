package org.waymark.scoring.catalogue.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetFacts;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.scoring.subject.TargetHistoryBuilder;
import org.waymark.target.Achievement;
import org.waymark.target.TargetSource;
import org.waymark.target.TargetStatus;

class BaselineShareTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 14);
    private static final LocalDate END = LocalDate.of(2027, 7, 16);

    private static final TargetHistory SECURED = target(START, "4", "8", TargetFacts.builder());
    private static final TargetHistory COVERED = target(START.plusDays(42), "4", "5", TargetFacts.builder());
    private static final TargetHistory UNTOUCHED = TargetHistory.builder(Scales.LATERAL_FLUENCY)
            .baseline(Mark.point("4"), START)
            .build();
    private static final TargetHistory LATER = target(START.plusDays(43), "1", "2", TargetFacts.builder());

    private static TargetHistory target(LocalDate baseline, String from, String to, TargetFacts.Builder facts) {
        return TargetHistory.builder(Scales.LATERAL_FLUENCY)
                .facts(facts.build())
                .baseline(Mark.point(from), baseline)
                .rating(Mark.point(to), baseline.plusDays(60))
                .aim(Mark.point("7"), END)
                .build();
    }

    private static PupilHistory pupil(TargetHistory... targets) {
        return PupilHistory.of(END, targets);
    }

    private static Scored scored(BaselineShare measure, TargetHistory... targets) {
        return (Scored) measure.score(pupil(targets));
    }

    private static Reason reason(BaselineShare measure, TargetHistory... targets) {
        return ((NotScored) measure.score(pupil(targets))).reason();
    }

    @Test
    void sharesAreOfWhatWasThereAtTheBaseline() {
        Scored covered = scored(BaselineShare.covered(), SECURED, COVERED, UNTOUCHED, UNTOUCHED);
        assertThat(covered.number()).hasValue(0.5);
        assertThat(covered.figures())
                .containsEntry("set", 4.0)
                .containsEntry("covered", 2.0)
                .containsEntry("secured", 1.0)
                .containsEntry("addedLater", 0.0);
        assertThat(scored(BaselineShare.secured(), SECURED, COVERED, UNTOUCHED, UNTOUCHED)
                        .number())
                .hasValue(0.25);
    }

    @Test
    void harderWorkThatIsAddedLaterDoesNotLowerTheShare() {
        Scored score = scored(BaselineShare.secured(), SECURED, COVERED, LATER, LATER, LATER);
        assertThat(score.number()).hasValue(0.5);
        assertThat(score.figures()).containsEntry("addedLater", 3.0);
    }

    @Test
    void workThatIsGivenUpDoesNotRaiseTheShare() {
        for (TargetStatus status :
                new TargetStatus[] {TargetStatus.CANCELLED, TargetStatus.CLOSED, TargetStatus.ON_HOLD}) {
            TargetHistory given = target(START, "4", "5", TargetFacts.builder().status(status));
            assertThat(scored(BaselineShare.secured(), SECURED, given).number()).hasValue(0.5);
        }
        for (TargetStatus status : new TargetStatus[] {TargetStatus.DRAFT, TargetStatus.ENTERED_IN_ERROR}) {
            TargetHistory never = target(START, "4", "5", TargetFacts.builder().status(status));
            assertThat(scored(BaselineShare.secured(), SECURED, never).number()).hasValue(1);
        }
    }

    @Test
    void theAimOrTheJudgementSecures() {
        TargetHistoryBuilder noAim = TargetHistory.builder(Scales.LATERAL_FLUENCY)
                .facts(TargetFacts.builder().achievement(Achievement.SUSTAINED).build())
                .baseline(Mark.point("4"), START);
        assertThat(scored(BaselineShare.secured(), noAim.build()).number()).hasValue(1);
        assertThat(scored(BaselineShare.covered(), noAim.build()).number()).hasValue(1);
        TargetHistory partly = target(START, "4", "5", TargetFacts.builder().achievement(Achievement.PARTLY));
        assertThat(scored(BaselineShare.secured(), partly).number()).hasValue(0);
        TargetHistory atAim = target(START, "4", "7", TargetFacts.builder());
        assertThat(scored(BaselineShare.secured(), atAim).number()).hasValue(1);
    }

    @Test
    void goingBackLosesWhatWasSecured() {
        TargetHistory back = TargetHistory.builder(Scales.LATERAL_FLUENCY)
                .baseline(Mark.point("4"), START)
                .rating(Mark.point("8"), START.plusDays(30))
                .rating(Mark.absent(AbsenceReason.NOT_RECORDED), START.plusDays(70))
                .rating(Mark.point("6"), START.plusDays(60))
                .aim(Mark.point("7"), END)
                .build();
        assertThat(scored(BaselineShare.secured(), back).number()).hasValue(0);
        assertThat(scored(BaselineShare.covered(), back).number()).hasValue(1);
    }

    @Test
    void theBaselineCanBeginLater() {
        BaselineShare year = BaselineShare.secured().since(START.plusDays(1));
        assertThat(scored(year, SECURED, COVERED).number()).hasValue(0);
        assertThat(scored(year, SECURED, COVERED).figures()).containsEntry("set", 1.0);
        assertThat(reason(year, SECURED)).isEqualTo(Reason.NO_BASELINE);
        assertThat(scored(BaselineShare.secured().withDays(0), SECURED, COVERED).number())
                .hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaselineShare.secured().withDays(-1));
    }

    @Test
    void saysWhyThereIsNone() {
        TargetHistory without = TargetHistory.builder(Scales.LATERAL_FLUENCY)
                .rating(Mark.point("4"), START)
                .build();
        assertThat(reason(BaselineShare.covered())).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(reason(BaselineShare.covered(), without)).isEqualTo(Reason.NO_BASELINE);
        assertThat(scored(BaselineShare.covered(), SECURED, without).missing()).isEqualTo(1);
    }

    @Test
    void caveatsOfFewAndOfOwnTargets() {
        assertThat(scored(BaselineShare.covered(), SECURED).caveats())
                .containsExactly(Caveat.SELF_SET_TARGETS, Caveat.FEW_DATA);
        TargetHistory central = target(START, "4", "8", TargetFacts.builder().setBy(TargetSource.CENTRAL));
        assertThat(scored(BaselineShare.covered(), central, central, central, central, central)
                        .caveats())
                .isEmpty();
    }

    @Test
    void anExplanationCanBeCheckedByHand() {
        String text = Explanation.of(BaselineShare.secured(), pupil(SECURED, COVERED, LATER))
                .toText(Labels.english());
        assertThat(text)
                .startsWith("Targets with a baseline from 2026-09-14 to 2026-10-26: 2. 1 came later and do not count.\n"
                        + "Of the 2 targets, 2 are covered and 1 are secured.\nResult: 0.5.");
    }
}
