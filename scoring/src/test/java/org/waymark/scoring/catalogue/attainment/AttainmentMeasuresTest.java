package org.waymark.scoring.catalogue.attainment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.TargetHistory;

class AttainmentMeasuresTest {

    private static final TransitionMatrix MATRIX = TransitionMatrix.builder()
            .id("county")
            .version("2012")
            .scale(Scales.NC_LEVELS)
            .pupils("2", "3", 1)
            .pupils("2", "4", 5)
            .pupils("2", "5", 2)
            .pupils("1", "3", 4)
            .source("invented")
            .build();

    private static Scored scored(ProgressMeasure<TargetHistory> measure, Scale scale, String... marks) {
        return (Scored) measure.score(TargetHistory.of(scale, marks));
    }

    private static Reason reason(ProgressMeasure<TargetHistory> measure, Scale scale, String... marks) {
        return ((NotScored) measure.score(TargetHistory.of(scale, marks))).reason();
    }

    @Test
    void subLevelsAreCounted() {
        SubLevelSteps measure = SubLevelSteps.withDefaults();
        assertThat(scored(measure, Scales.NC_SUBLEVELS, "1b", "2c").number()).hasValue(2);
        assertThat(scored(measure, Scales.NC_SUBLEVELS, "3a", "2c", "3b").number())
                .hasValue(-1);
        assertThat(scored(measure, Scales.NC_SUBLEVELS, "1b", "2c").caveats())
                .containsExactly(Caveat.ORDINAL_AS_INTERVAL);
    }

    @Test
    void belowLevelOneThereAreNoSubLevels() {
        SubLevelSteps measure = SubLevelSteps.withDefaults();
        assertThat(reason(measure, Scales.NC_SUBLEVELS, "W", "1b")).isEqualTo(Reason.NO_LEVEL);
        assertThat(reason(measure, Scales.NC_SUBLEVELS, "1c", "W")).isEqualTo(Reason.NO_LEVEL);
        assertThat(reason(measure, Scales.NC_LEVELS, "1", "2")).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(measure, Scales.NC_SUBLEVELS, "1c")).isEqualTo(Reason.TOO_FEW_RATINGS);
    }

    @Test
    void theRulesOfTwoLevelsDisagree() {
        TwoLevels points = TwoLevels.withDefaults();
        TwoLevels levels = points.with(LevelRule.WHOLE_LEVELS);
        assertThat(scored(points, Scales.NC_SUBLEVELS, "2a", "4c").headline()).isEqualTo(new Headline.YesNo(false));
        assertThat(scored(points, Scales.NC_SUBLEVELS, "2a", "4c").figures()).containsEntry("gained", 8.0);
        assertThat(scored(levels, Scales.NC_SUBLEVELS, "2a", "4c").headline()).isEqualTo(new Headline.YesNo(true));
        assertThat(scored(levels, Scales.NC_SUBLEVELS, "2a", "4c").figures()).containsEntry("gained", 2.0);
        assertThat(scored(points, Scales.NC_SUBLEVELS, "2b", "4b").headline()).isEqualTo(new Headline.YesNo(true));
        assertThat(scored(points, Scales.NC_LEVELS, "1", "2").headline()).isEqualTo(new Headline.YesNo(false));
        assertThat(scored(points, Scales.NC_LEVELS, "1", "3").caveats()).containsExactly(Caveat.WITHDRAWN);
    }

    @Test
    void belowLevelOneThereAreNoWholeLevels() {
        TwoLevels levels = TwoLevels.withDefaults().with(LevelRule.WHOLE_LEVELS);
        assertThat(reason(levels, Scales.NC_LEVELS, "W", "2")).isEqualTo(Reason.NO_LEVEL);
        assertThat(reason(levels, Scales.NC_LEVELS, "2", "W")).isEqualTo(Reason.NO_LEVEL);
        assertThat(scored(TwoLevels.withDefaults(), Scales.NC_LEVELS, "W", "2").figures())
                .containsEntry("gained", 12.0);
        assertThat(reason(levels, Scales.P_SCALES, "P4", "P8")).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void progressIsARankAmongThoseFromTheSameStart() {
        Scored score = scored(ExpectedProgress.over(MATRIX), Scales.NC_LEVELS, "2", "5");
        assertThat(score.number()).hasValue(87.5);
        assertThat(score.figures())
                .containsEntry("pupils", 8.0)
                .containsEntry("lower", 6.0)
                .containsEntry("same", 2.0)
                .containsEntry("fromMiddle", 1.0);
        assertThat(score.caveats()).containsExactly(Caveat.REFERENCE_GROUP);
        assertThat(scored(ExpectedProgress.over(MATRIX), Scales.NC_LEVELS, "2", "2")
                        .number())
                .hasValue(0);
        assertThat(scored(ExpectedProgress.over(MATRIX), Scales.NC_LEVELS, "2", "8")
                        .number())
                .hasValue(100);
    }

    @Test
    void whereLowerIsBetterTheRankTurnsAround() {
        Scale falling = Scales.NC_LEVELS.withRef(Scales.NC_LEVELS.ref()).withDirection(Direction.LOWER_IS_BETTER);
        Scored score = scored(ExpectedProgress.over(MATRIX.withScale(falling)), falling, "2", "5");
        assertThat(score.number()).hasValue(12.5);
        assertThat(score.figures()).containsEntry("fromMiddle", -1.0);
    }

    @Test
    void aRowOfFewOrNoneIsRefused() {
        ExpectedProgress measure = ExpectedProgress.over(MATRIX);
        assertThat(reason(measure, Scales.NC_LEVELS, "1", "3")).isEqualTo(Reason.TOO_FEW_PEERS);
        assertThat(scored(measure.withMinimum(4), Scales.NC_LEVELS, "1", "3").number())
                .hasValue(50);
        assertThat(reason(measure.withMinimum(1), Scales.NC_LEVELS, "3", "4")).isEqualTo(Reason.NO_COMPARATOR);
        assertThat(reason(measure, Scales.NC_SUBLEVELS, "2b", "3b")).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThatIllegalArgumentException().isThrownBy(() -> measure.withMinimum(0));
    }

    @Test
    void aMatrixThatMakesNoSenseIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATRIX.withCells(new TransitionMatrix.Cell("2", "9c", 1)))
                .withMessage("cells[0] names a point that the scale does not have");
        TransitionMatrix.Cell cell = new TransitionMatrix.Cell("2", "4", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MATRIX.withCells(cell, cell))
                .withMessage("cells[1] stands twice");
        assertThatIllegalArgumentException().isThrownBy(() -> new TransitionMatrix.Cell("2", "4", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ExpectedProgress.over(MATRIX.withId("two words")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ExpectedProgress.over(MATRIX.withScale(MATRIX.scale().withDirection(Direction.NONE))));
    }

    @Test
    void anExplanationCanBeCheckedByHand() {
        String text = Explanation.of(ExpectedProgress.over(MATRIX), TargetHistory.of(Scales.NC_LEVELS, "2", "5"))
                .toText(Labels.english());
        assertThat(text).isEqualTo("""
                        Baseline: Level 2 (2000-01-01). Latest: Level 5 (2000-01-02).
                        Of 8 pupils in county@2012 who started there, 6 ended lower and 2 the same.
                        The middle one of them ended at Level 4; from there to this mark: 1 points of the scale.
                        All who ended lower and half of those who ended the same make 87.5 in a hundred.
                        Result: 87.5.
                        Care: this is held against other pupils; whether they are comparable is for those who chose them.""");
    }
}
