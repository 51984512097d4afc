package org.waymark.scoring.catalogue.singlecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.MedianTies;
import org.waymark.scoring.stat.PandMethod;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.RatingState;

/** PND, PEM, PAND, IRD, Tau and Tau-U as measures. */
class OverlapMeasuresTest {

    private static final PhaseSeries SERIES = PhaseSeries.builder()
            .baseline(20, 20, 26, 25, 22, 23)
            .intervention(28, 25, 24, 27, 30, 30, 29)
            .build();

    static List<ProgressMeasure<PhaseSeries>> all() {
        return List.of(
                SingleCasePnd.withDefaults(),
                SingleCasePem.withDefaults(),
                SingleCasePand.withDefaults(),
                SingleCaseIrd.withDefaults(),
                SingleCaseTau.withDefaults(),
                SingleCaseTauU.withDefaults());
    }

    @Test
    void theNumbersOfTheReviewOfNineTechniques() {
        assertThat(number(SingleCasePnd.withDefaults())).isEqualTo(5.0 / 7);
        assertThat(number(SingleCasePem.withDefaults())).isEqualTo(1);
        assertThat(number(SingleCasePand.withDefaults())).isEqualTo(11.0 / 13);
        assertThat(number(SingleCaseIrd.withDefaults())).isEqualTo(0.6904761904761905, within(1e-12));
        assertThat(number(SingleCaseTau.withDefaults())).isEqualTo(35.0 / 42);
        assertThat(number(SingleCaseTauU.withDefaults())).isEqualTo(31.0 / 42);
        Scored tauU = (Scored) SingleCaseTauU.withDefaults().score(SERIES);
        assertThat(tauU.figures()).containsEntry("tau", 35.0 / 42).containsEntry("full", 0.5);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyOneRefusesWhatTheOthersRefuse(ProgressMeasure<PhaseSeries> measure) {
        assertThat(reason(
                        measure,
                        PhaseSeries.builder()
                                .baseline(1, 2)
                                .intervention(3, 4, 5)
                                .build()))
                .isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(measure, PhaseSeries.builder().baseline(1, 2, 3).build()))
                .isEqualTo(Reason.NO_PHASES);
        assertThat(reason(
                        measure,
                        PhaseSeries.builder()
                                .direction(Direction.NONE)
                                .baseline(1, 2, 3)
                                .intervention(4, 5, 6)
                                .build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
        assertThat(reason(
                        measure,
                        PhaseSeries.builder()
                                .scale(Scales.KS1_OUTCOMES)
                                .baseline(1, 2, 3)
                                .intervention(4, 5, 6)
                                .build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyOneExplainsWhatItLookedAt(ProgressMeasure<PhaseSeries> measure) {
        String text = Explanation.of(measure, SERIES).toText(Labels.english());

        assertThat(text)
                .contains("Phase A has 6 marks: 20, 20, 26, 25, 22, 23.", "Phase B has 7 marks: 28, 25,")
                .doesNotContain("{");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyOneWarnsOfFewMarks(ProgressMeasure<PhaseSeries> measure) {
        PhaseSeries few =
                PhaseSeries.builder().baseline(3, 2, 1).intervention(4, 5, 6).build();

        assertThat(((Scored) measure.score(few)).caveats())
                .contains(Caveat.FEW_DATA)
                .doesNotContain(Caveat.TREND_IN_BASELINE, Caveat.UNEQUAL_PHASES);
        assertThat(((Scored) measure.score(SERIES)).caveats()).doesNotContain(Caveat.FEW_DATA);
    }

    @Test
    void phasesOfUnequalLengthAreACaveatWhereTheyMatter() {
        assertThat(caveats(SingleCasePnd.withDefaults())).contains(Caveat.UNEQUAL_PHASES);
        assertThat(caveats(SingleCasePand.withDefaults())).contains(Caveat.UNEQUAL_PHASES);
        assertThat(caveats(SingleCaseIrd.withDefaults())).contains(Caveat.UNEQUAL_PHASES);
        assertThat(caveats(SingleCasePem.withDefaults())).doesNotContain(Caveat.UNEQUAL_PHASES);
    }

    @Test
    void aTrendInTheBaselineIsACaveatUnlessItIsAllowedFor() {
        assertThat(caveats(SingleCasePnd.withDefaults())).contains(Caveat.TREND_IN_BASELINE);
        assertThat(caveats(SingleCaseTau.withDefaults()))
                .containsExactly(Caveat.AUTOCORRELATION, Caveat.TREND_IN_BASELINE);
        assertThat(caveats(SingleCaseTauU.withDefaults())).isEmpty();
    }

    @Test
    void theEndOfAScaleIsACaveatAndZeroIncidentsAreNot() {
        PhaseSeries top = PhaseSeries.builder()
                .scale(Scales.PERCENTAGE)
                .baseline(40, 50, 45, 40, 50)
                .intervention(80, 100, 100, 90, 100)
                .build();
        PhaseSeries well = PhaseSeries.builder()
                .scale(Scales.WELL_BEING)
                .baseline(1, 2, 1, 2, 1)
                .intervention(5, 4, 5, 4, 5)
                .build();
        PhaseSeries none = PhaseSeries.builder()
                .scale(Scales.COUNT_TO_REDUCE)
                .baseline(4, 5, 4, 5, 4)
                .intervention(0, 0, 0, 0, 1)
                .build();

        assertThat(((Scored) SingleCasePem.withDefaults().score(top)).caveats()).contains(Caveat.CEILING);
        assertThat(((Scored) SingleCasePem.withDefaults().score(well)).caveats())
                .contains(Caveat.CEILING);
        assertThat(((Scored) SingleCasePem.withDefaults().score(none)).caveats())
                .doesNotContain(Caveat.CEILING);
    }

    @Test
    void sessionsAreTakenInTheirOrderHoweverTheyWereRecorded() {
        PhaseSeries mixed = PhaseSeries.builder()
                .phase("A", PhaseKind.BASELINE)
                .observe(3, BigDecimal.valueOf(4))
                .observe(1, BigDecimal.valueOf(3))
                .observe(2, BigDecimal.valueOf(3))
                .observe(4, BigDecimal.valueOf(5))
                .phase("B", PhaseKind.INTERVENTION)
                .observe(6, BigDecimal.valueOf(5))
                .observe(5, BigDecimal.valueOf(4))
                .miss(7, RatingState.MISSING)
                .observe(9, BigDecimal.valueOf(7))
                .observe(8, BigDecimal.valueOf(6))
                .observe(10, BigDecimal.valueOf(7))
                .build();
        Scored score = (Scored) SingleCaseTauU.withDefaults().score(mixed);

        assertThat(score.number()).hasValue(0.55);
        assertThat(score.figures()).containsEntry("plusTrendB", 25.0 / 30);
        assertThat(score.missing()).isEqualTo(1);
        assertThat(score.used()).isEqualTo(9);
    }

    @Test
    void conventionsAreParameters() {
        PhaseSeries tied = PhaseSeries.builder()
                .direction(Direction.LOWER_IS_BETTER)
                .baseline(3, 3, 3)
                .intervention(3, 3, 2)
                .build();

        assertThat(number(SingleCasePem.withDefaults(), tied)).isEqualTo(2.0 / 3);
        assertThat(number(SingleCasePem.withDefaults().with(MedianTies.NONE), tied))
                .isEqualTo(1.0 / 3);
        assertThat(number(SingleCasePand.withDefaults().with(PandMethod.SORT), tied))
                .isEqualTo(1);
        Scored scans = (Scored)
                SingleCasePand.withDefaults().with(PandMethod.SORT_AS_SCAN).score(tied);
        assertThat(scans.number()).hasValue(2.0 / 6);
        assertThat(scans.figures()).containsKey("phi").doesNotContainKey("least");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleCaseTau.withDefaults().withConfidence(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SingleCasePnd.withDefaults().withMinimum(0));
    }

    @Test
    void thousandsOfMarksAreTooManyForAllPairs() {
        PhaseSeries long2001 = PhaseSeries.builder()
                .baseline(new double[1_000])
                .intervention(new double[1_001])
                .build();
        PhaseSeries long2000 = PhaseSeries.builder()
                .baseline(new double[1_000])
                .intervention(new double[1_000])
                .build();

        assertThat(reason(SingleCaseTauU.withDefaults(), long2001)).isEqualTo(Reason.TOO_MANY_RATINGS);
        assertThat(number(SingleCaseTauU.withDefaults(), long2000)).isZero();
        assertThat(number(SingleCaseTau.withDefaults(), long2001)).isZero();
    }

    private static double number(ProgressMeasure<PhaseSeries> measure) {
        return number(measure, SERIES);
    }

    private static double number(ProgressMeasure<PhaseSeries> measure, PhaseSeries series) {
        return ((Scored) measure.score(series)).number().orElseThrow();
    }

    private static List<Caveat> caveats(ProgressMeasure<PhaseSeries> measure) {
        return ((Scored) measure.score(SERIES)).caveats();
    }

    private static Reason reason(ProgressMeasure<PhaseSeries> measure, PhaseSeries series) {
        return ((NotScored) measure.score(series)).reason();
    }
}
