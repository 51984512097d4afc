package org.waymark.scoring.catalogue.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.stat.ZeroWeights;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetFacts;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.TargetStatus;

class GasTScoreTest {

    private static final LocalDate SET = LocalDate.of(2026, 9, 1);
    private static final LocalDate BASELINE = LocalDate.of(2026, 9, 14);
    private static final LocalDate LATEST = LocalDate.of(2026, 12, 10);
    private static final TargetFacts LEVELS =
            TargetFacts.builder().levelsFixedOn(SET).build();

    @Test
    void theLatestLevelsMakeTheScore() {
        Scored score = scored(pupil(goal("-1"), goal("0"), goal("2")));

        assertThat(score.number())
                .hasValue(GasT.withDefaults().of(new int[] {-1, 0, 2}).t());
        assertThat(score.figures()).containsEntry("achieved", 2.0).containsEntry("median", 0.0);
        assertThat(score.used()).isEqualTo(3);
        assertThat(score.caveats()).containsExactly(Caveat.ORDINAL_AS_INTERVAL, Caveat.IPSATIVE);
    }

    @Test
    void importanceTimesDifficultyWeighsIfEveryTargetHasBoth() {
        TargetHistory heavy = goal("2", LEVELS.withImportance(3).withDifficulty(2));
        TargetHistory light = goal("-1", LEVELS.withImportance(1).withDifficulty(1));

        double t = GasT.withDefaults().of(new int[] {2, -1}, new int[] {6, 1}).t();
        double equal = GasT.withDefaults().of(new int[] {2, -1}).t();

        assertThat(scored(pupil(heavy, light)).number()).hasValue(t);
        assertThat(scored(pupil(heavy, goal("-1"))).number()).hasValue(equal);
        assertThat(scored(GasTScore.withDefaults().with(GasWeights.EQUAL), pupil(heavy, light))
                        .number())
                .hasValue(equal);
    }

    @Test
    void weightsThatAreAllZeroLeaveNoResultUnlessAskedFor() {
        PupilHistory pupil = pupil(goal("2", LEVELS.withImportance(0).withDifficulty(2)));

        assertThat(reason(GasTScore.withDefaults(), pupil)).isEqualTo(Reason.NO_WEIGHT);
        assertThat(scored(GasTScore.withDefaults().with(ZeroWeights.EQUAL), pupil)
                        .number()
                        .orElseThrow())
                .isCloseTo(70, within(1e-9));
    }

    @Test
    void rhoIsAParameter() {
        PupilHistory pupil = pupil(goal("1"), goal("2"));

        assertThat(scored(GasTScore.withDefaults().withRho(0.5), pupil).number())
                .hasValue(GasT.withDefaults().withRho(0.5).of(new int[] {1, 2}).t());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GasTScore.withDefaults().withRho(1.5));
    }

    @Test
    void aTargetWithoutLevelsIsLeftOutAndSaidSo() {
        TargetHistory without = goal("2", TargetFacts.builder().build());

        assertThat(scored(pupil(goal("0"), without)).caveats()).contains(Caveat.TARGETS_LEFT_OUT);
        assertThat(scored(pupil(goal("0"), without)).used()).isEqualTo(1);
        assertThat(reason(GasTScore.withDefaults(), pupil(without))).isEqualTo(Reason.NO_LEVELS);
    }

    @Test
    void levelsThatWereFixedAfterTheFirstMarkAreNone() {
        TargetFacts late = LEVELS.withLevelsFixedOn(BASELINE.plusDays(1));
        TargetFacts sameDay = LEVELS.withLevelsFixedOn(BASELINE);

        assertThat(reason(GasTScore.withDefaults(), pupil(goal("1", late)))).isEqualTo(Reason.NO_LEVELS);
        assertThat(GasTScore.withDefaults().score(pupil(goal("1", sameDay))).isScored())
                .isTrue();
    }

    @Test
    void aJudgementAgainstAnExpectationIsNeverTaken() {
        TargetHistory judged = goal(Scales.EXPECTATION, "2", LEVELS);

        assertThat(reason(GasTScore.withDefaults(), pupil(judged))).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(scored(pupil(judged, goal("0"))).used()).isEqualTo(1);
    }

    @Test
    void targetsThatWereNeverInForceTakeNoPart() {
        for (TargetStatus status :
                new TargetStatus[] {TargetStatus.DRAFT, TargetStatus.CANCELLED, TargetStatus.ENTERED_IN_ERROR}) {
            assertThat(reason(GasTScore.withDefaults(), pupil(goal("1", LEVELS.withStatus(status)))))
                    .isEqualTo(Reason.NOT_APPLICABLE);
        }
        assertThat(GasTScore.withDefaults()
                        .score(pupil(goal("1", LEVELS.withStatus(TargetStatus.CLOSED))))
                        .isScored())
                .isTrue();
    }

    @Test
    void aTargetWithoutAMarkIsLeftOutOrLeavesNoResult() {
        TargetHistory unrated = TargetHistory.builder(Scales.GAS)
                .facts(LEVELS)
                .baseline(Mark.point("-1"), BASELINE)
                .rating(Mark.absent(AbsenceReason.REFUSED), LATEST)
                .build();

        Scored score = scored(pupil(goal("0"), unrated));

        assertThat(score.missing()).isEqualTo(1);
        assertThat(score.caveats()).contains(Caveat.TARGETS_LEFT_OUT);
        assertThat(reason(GasTScore.withDefaults().with(Missing.PROPAGATE), pupil(goal("0"), unrated)))
                .isEqualTo(Reason.MISSING_MARK);
        assertThat(reason(GasTScore.withDefaults(), pupil(unrated))).isEqualTo(Reason.TOO_FEW_RATINGS);
    }

    @Test
    void aPupilWithoutTargetsHasNoScore() {
        assertThat(reason(GasTScore.withDefaults(), pupil())).isEqualTo(Reason.NOT_APPLICABLE);
    }

    @Test
    void theExplanationHoldsTheNumbers() {
        String text = Explanation.of(GasTScore.withDefaults(), pupil(goal("1"), goal("2")))
                .toText(Labels.english());

        assertThat(text)
                .contains("Target 1: level 1 on 2026-12-10, weight 1.")
                .contains("add up to 3")
                .contains("correlated by 0.3")
                .contains("T 68.6052 over 2 targets");
    }

    @Test
    void aChangeIsOverTheSameTargets() {
        TargetHistory without = TargetHistory.builder(Scales.GAS)
                .facts(LEVELS)
                .rating(Mark.point("2"), LATEST)
                .build();

        Scored score = scored(GasTChange.withDefaults(), pupil(goal("1"), without));

        assertThat(score.number().orElseThrow()).isCloseTo(20, within(1e-9));
        assertThat(score.figures())
                .hasEntrySatisfying("baselineT", t -> assertThat(t).isCloseTo(40, within(1e-9)));
        assertThat(score.caveats()).contains(Caveat.TARGETS_LEFT_OUT);
        assertThat(reason(GasTChange.withDefaults(), pupil(without))).isEqualTo(Reason.NO_BASELINE);
        assertThat(reason(GasTChange.withDefaults().with(Missing.PROPAGATE), pupil(goal("1"), without)))
                .isEqualTo(Reason.MISSING_MARK);
    }

    private static PupilHistory pupil(TargetHistory... targets) {
        return PupilHistory.of(LATEST, targets);
    }

    private static TargetHistory goal(String latest) {
        return goal(latest, LEVELS);
    }

    private static TargetHistory goal(String latest, TargetFacts facts) {
        return goal(Scales.GAS, latest, facts);
    }

    private static TargetHistory goal(Scale scale, String latest, TargetFacts facts) {
        return TargetHistory.builder(scale)
                .facts(facts)
                .baseline(Mark.point("-1"), BASELINE)
                .rating(Mark.point(latest), LATEST)
                .build();
    }

    private static Scored scored(PupilHistory pupil) {
        return scored(GasTScore.withDefaults(), pupil);
    }

    private static Scored scored(ProgressMeasure<PupilHistory> measure, PupilHistory pupil) {
        Score score = measure.score(pupil);
        assertThat(score).isInstanceOf(Scored.class);
        return (Scored) score;
    }

    private static Reason reason(ProgressMeasure<PupilHistory> measure, PupilHistory pupil) {
        return ((NotScored) measure.score(pupil)).reason();
    }
}
