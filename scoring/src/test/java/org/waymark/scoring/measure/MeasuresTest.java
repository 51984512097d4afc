package org.waymark.scoring.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.data.Data;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.TargetHistory;

/** Rules in one line, what keeps unfit subjects from them, and how they are explained. */
class MeasuresTest {

    private static final TargetHistory TARGET = TargetHistory.of(Scales.WELL_BEING, "2", "4");

    @Test
    void aRuleOfTargetsIsAMeasure() {
        ProgressMeasure<TargetHistory> measure =
                Measures.ofTarget("northgate:latest", target -> Score.number((double) target.latest()));

        assertThat(measure.score(TARGET)).isEqualTo(Score.number(4));
        assertThat(measure).hasToString("northgate:latest");
        assertThat(measure.info().comparability()).isEqualTo(Comparability.WITHIN_TARGET);
    }

    @Test
    void aRuleOfPupilsAndOneOfSeriesAreMeasuresToo() {
        assertThat(Measures.ofPupil(
                                "x:targets",
                                pupil -> Score.number(pupil.targets().size()))
                        .score(PupilHistory.of(LocalDate.EPOCH, TARGET)))
                .isEqualTo(Score.number(1));
        assertThat(Measures.ofSeries("x:phases", series -> Score.number(series.phaseCount()))
                        .score(PhaseSeries.builder().baseline(1).build()))
                .isEqualTo(Score.number(1));
    }

    @Test
    void whatIsDeclaredUnfitNeverReachesTheRule() {
        MeasureInfo<TargetHistory> info = MeasureInfo.of(TargetHistory.class)
                .id("x:fit")
                .addScaleKinds(ScaleKind.ORDINAL)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .build();
        ProgressMeasure<TargetHistory> measure = Measures.of(info, target -> Score.number(1));

        assertThat(measure.score(TARGET)).isEqualTo(Score.number(1));
        assertThat(measure.score(TargetHistory.of(Scales.EXPECTATION, "0", "1")))
                .isEqualTo(Score.none(Reason.SCALE_NOT_ACCEPTED));
        assertThat(measure.score(TargetHistory.of(Scales.WELL_BEING, "2")))
                .isEqualTo(Score.none(Reason.TOO_FEW_RATINGS, "present", 1));
        assertThat(measure.score(TargetHistory.builder(Scales.WELL_BEING).build()))
                .isEqualTo(Score.none(Reason.NO_BASELINE));
    }

    @Test
    void noMeasureTakesWhatIsNeverScored() {
        assertThat(Measures.ofTarget("x:any", target -> Score.number(1))
                        .score(TargetHistory.builder(Scales.ENGAGEMENT_PERSISTENCE)
                                .build()))
                .isEqualTo(Score.none(Reason.SCALE_NOT_ACCEPTED));
        assertThat(Measures.ofSeries("x:any", series -> Score.number(1))
                        .score(PhaseSeries.builder()
                                .scale(Scales.ENGAGEMENT_PERSISTENCE)
                                .build()))
                .isEqualTo(Score.none(Reason.SCALE_NOT_ACCEPTED));
    }

    @Test
    void anExplanationEndsInTheScore() {
        Explanation explanation =
                Explanation.of(Measures.ofTarget("x:latest", target -> Score.number((double) target.latest())), TARGET);

        assertThat(explanation.toText(Labels.english())).isEqualTo("2 ratings have a mark, 0 have none.\nResult: 4.");
        assertThat(explanation).hasToString("Explanation[x:latest, steps=1]");
    }

    @Test
    void anotherPackOfWordsStandsOverTheEnglishOne() {
        Labels welsh = Labels.of(Map.of("result", "Canlyniad: {headline}.")).over(Labels.english());

        assertThat(welsh.render("result", Map.of("headline", Data.of(4)))).isEqualTo("Canlyniad: 4.");
        assertThat(welsh.has("refusal")).isTrue();
        assertThat(Labels.english().render("unheard.of", Map.of("a", Data.of(1))))
                .isEqualTo("unheard.of: a 1");
    }
}
