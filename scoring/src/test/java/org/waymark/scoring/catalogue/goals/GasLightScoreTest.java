package org.waymark.scoring.catalogue.goals;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.stat.Missing;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetFacts;
import org.waymark.scoring.subject.TargetHistory;

class GasLightScoreTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    private static TargetHistory target(Scale scale, String baseline, String latest) {
        return TargetHistory.builder(scale)
                .facts(TargetFacts.builder().levelsFixedOn(DAY).build())
                .baseline(Mark.point(baseline), DAY)
                .rating(Mark.point(latest), DAY.plusDays(90))
                .build();
    }

    private static TargetHistory light(String baseline, String latest) {
        return target(Scales.GAS_LIGHT, baseline, latest);
    }

    private static Scored scored(ProgressMeasure<PupilHistory> measure, TargetHistory... targets) {
        return (Scored) measure.score(PupilHistory.of(DAY.plusYears(1), targets));
    }

    private static Reason reason(ProgressMeasure<PupilHistory> measure, TargetHistory... targets) {
        return ((NotScored) measure.score(PupilHistory.of(DAY.plusYears(1), targets))).reason();
    }

    @Test
    void wordsBecomeScoresOnBothSides() {
        Scored score = scored(
                GasLightScore.withDefaults(),
                light("some", "as-expected"),
                light("none", "no-change"),
                light("some", "much-better"));
        double before = GasT.withDefaults().of(new int[] {-1, -2, -1}).t();
        double after = GasT.withDefaults().of(new int[] {0, -2, 2}).t();
        assertThat(score.figures()).containsEntry("baselineT", before).containsEntry("achievedT", after);
        assertThat(score.number().orElseThrow()).isCloseTo(after - before, Offset.offset(1e-9));
        assertThat(score.caveats())
                .containsExactly(Caveat.NOT_FIXED_BEFOREHAND, Caveat.ORDINAL_AS_INTERVAL, Caveat.IPSATIVE);
    }

    @Test
    void partlyAchievedFromSomeIsNoChange() {
        assertThat(scored(GasLightScore.withDefaults(), light("some", "partially-achieved"))
                        .number())
                .hasValue(0);
        assertThat(scored(GasLightScore.withDefaults(), light("none", "partially-achieved"))
                        .number()
                        .orElseThrow())
                .isPositive();
        assertThat(scored(GasLightScore.withDefaults(), light("some", "worse"))
                        .number()
                        .orElseThrow())
                .isNegative();
    }

    @Test
    void aBaselineIsNoOutcomeAndAnOutcomeNoBaseline() {
        GasLightScore measure = GasLightScore.withDefaults();
        assertThat(reason(measure, light("some", "none"))).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(measure, light("worse", "as-expected"))).isEqualTo(Reason.NO_BASELINE);
        Scored one = scored(measure, light("some", "as-expected"), light("some", "none"));
        assertThat(one.used()).isEqualTo(1);
        assertThat(one.missing()).isEqualTo(1);
        assertThat(one.caveats()).contains(Caveat.TARGETS_LEFT_OUT, Caveat.FEW_DATA);
        assertThat(reason(measure.with(Missing.PROPAGATE), light("some", "as-expected"), light("some", "none")))
                .isEqualTo(Reason.MISSING_MARK);
    }

    @Test
    void otherScalesAreNotTaken() {
        GasLightScore measure = GasLightScore.withDefaults();
        assertThat(reason(measure)).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(reason(measure, target(Scales.GAS, "-1", "1"))).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(GasTScore.withDefaults(), light("some", "as-expected")))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void anExplanationNamesWordsAndScores() {
        String text = Explanation.of(
                        GasLightScore.withDefaults(), PupilHistory.of(DAY.plusYears(1), light("some", "as-expected")))
                .toText(Labels.english());
        assertThat(text)
                .startsWith(
                        "Target 1: At the start: some of it (-1), then Achieved as expected (0) on 2026-12-13, weight 1.\n"
                                + "T moved from 40 to 50, a change of 10.\nResult: 10.");
    }

    @Test
    void theSummaryCountsTargetsAtEachLevel() {
        Scored score = scored(
                GasOrdinalSummary.withDefaults(),
                target(Scales.GAS, "-1", "0"),
                target(Scales.GAS, "-1", "2"),
                target(Scales.GAS, "-1", "-1"),
                target(Scales.GAS, "-2", "-2"));
        assertThat(score.number()).hasValue(0.5);
        assertThat(score.figures())
                .containsEntry("muchLess", 1.0)
                .containsEntry("less", 1.0)
                .containsEntry("asExpected", 1.0)
                .containsEntry("more", 0.0)
                .containsEntry("muchMore", 1.0)
                .containsEntry("median", -0.5);
        assertThat(score.caveats()).isEmpty();
        assertThat(reason(GasOrdinalSummary.withDefaults())).isEqualTo(Reason.NOT_APPLICABLE);
        TargetHistory unrated = TargetHistory.builder(Scales.GAS)
                .facts(TargetFacts.builder().levelsFixedOn(DAY).build())
                .baseline(Mark.point("-1"), DAY)
                .build();
        assertThat(reason(GasOrdinalSummary.withDefaults(), unrated)).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(scored(GasOrdinalSummary.withDefaults(), target(Scales.GAS, "-1", "0"), unrated)
                        .caveats())
                .containsExactly(Caveat.TARGETS_LEFT_OUT, Caveat.FEW_DATA);
    }
}
