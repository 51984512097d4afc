package org.waymark.scoring.catalogue.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scales;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.stat.CelerationMethod;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PhaseSeriesBuilder;
import org.waymark.scoring.subject.RatingState;

class TrendMeasuresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
    private static final PhaseSeries RISING =
            PhaseSeries.builder().baseline(1, 2).intervention(3, 5, 4, 8, 9).build();

    private static Scored scored(ProgressMeasure<PhaseSeries> measure, PhaseSeries series) {
        return (Scored) measure.score(series);
    }

    private static Reason reason(ProgressMeasure<PhaseSeries> measure, PhaseSeries series) {
        return ((NotScored) measure.score(series)).reason();
    }

    private static double number(ProgressMeasure<PhaseSeries> measure, PhaseSeries series) {
        return scored(measure, series).number().orElseThrow();
    }

    /** Counts of weeks in a row, the first so many of them before the help. */
    private static PhaseSeriesBuilder weekly(int before, double... counts) {
        PhaseSeriesBuilder series = PhaseSeries.builder().phase("A", PhaseKind.BASELINE);
        for (int i = 0; i < counts.length; i++) {
            if (i == before) {
                series.phase("B", PhaseKind.INTERVENTION);
            }
            series.observe(i + 1, BigDecimal.valueOf(counts[i])).on(DAY.plusWeeks(i));
        }
        return series;
    }

    @Test
    void aStraightLineHasItsErrorBeside() {
        Scored score = scored(OlsTrend.withDefaults(), RISING);
        assertThat(score.number().getAsDouble()).isCloseTo(1.5, within(1e-12)); // (-2*3 - 5 + 8 + 2*9) / 10
        // residuals .2, .7, -1.8, .7, .2: squares 4.3, three degrees of freedom, Sxx 10
        assertThat(score.figures().get("standardError")).isCloseTo(Math.sqrt(4.3 / 3 / 10), within(1e-12));
        assertThat(score.interval()).isPresent();
        assertThat(score.caveats()).containsExactly(Caveat.AUTOCORRELATION);
    }

    @Test
    void onAScaleToReduceFallingIsBetter() {
        PhaseSeries falling = PhaseSeries.builder()
                .scale(Scales.COUNT_TO_REDUCE)
                .baseline(9, 9)
                .intervention(8, 6, 7, 3, 2)
                .build();
        for (ProgressMeasure<PhaseSeries> measure :
                List.<ProgressMeasure<PhaseSeries>>of(OlsTrend.withDefaults(), RepeatedMediansTrend.withDefaults())) {
            Scored score = scored(measure, falling);
            assertThat(score.number().getAsDouble())
                    .isPositive()
                    .isEqualTo(-score.figures().get("slope"));
        }
        Scored line = scored(OlsTrend.withDefaults(), falling);
        assertThat(line.interval().get().low()).isLessThan(line.number().getAsDouble());
        assertThat(line.interval().get().high()).isGreaterThan(line.number().getAsDouble());
        assertThat(number(MannKendallTrend.withDefaults(), falling)).isEqualTo(0.8);
    }

    @Test
    void theOrderAloneGivesTauAndP() {
        Scored score = scored(MannKendallTrend.withDefaults(), RISING);
        assertThat(score.number()).hasValue(0.8);
        assertThat(score.figures()).containsEntry("s", 8.0);
        assertThat(score.figures().get("pExact")).isCloseTo(10 / 120.0, within(1e-12));
        PhaseSeries ordinal = PhaseSeries.builder()
                .scale(Scales.WELL_BEING)
                .intervention(1, 2, 2, 3)
                .build();
        assertThat(scored(MannKendallTrend.withDefaults(), ordinal).figures())
                .containsKey("p")
                .doesNotContainKey("pExact");
        assertThat(reason(OlsTrend.withDefaults(), ordinal)).isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void celerationIsAFactorInTheBetterDirection() {
        PhaseSeries doubling = weekly(1, 1, 5, 10, 20, 40).build();
        assertThat(number(CelerationTrend.withDefaults(), doubling)).isCloseTo(2, within(1e-9));
        assertThat(number(CelerationTrend.withDefaults().withUnitDays(14), doubling))
                .isCloseTo(4, within(1e-9));
        PhaseSeries halving =
                weekly(1, 1, 40, 20, 10, 5).direction(Direction.LOWER_IS_BETTER).build();
        Scored score = scored(CelerationTrend.withDefaults().with(CelerationMethod.SPLIT_MIDDLE), halving);
        assertThat(score.number().getAsDouble()).isCloseTo(2, within(1e-9));
        assertThat(score.figures().get("celeration")).isCloseTo(0.5, within(1e-9));
        PhaseSeries worse =
                weekly(1, 1, 5, 10, 20, 40).direction(Direction.LOWER_IS_BETTER).build();
        assertThat(number(CelerationTrend.withDefaults(), worse)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void celerationCountsZerosAndRefusesNegativeFrequencies() {
        Scored score = scored(
                CelerationTrend.withDefaults(), weekly(1, 1, 5, 0, 20, 40).build());
        assertThat(score.figures()).containsEntry("zeros", 1.0);
        assertThat(reason(
                        CelerationTrend.withDefaults(), weekly(1, 1, 0, 0, 0, 4).build()))
                .isEqualTo(Reason.NO_VARIATION);
        assertThat(reason(CelerationTrend.withDefaults(), weekly(1, 1, 2, -3, 4).build()))
                .isEqualTo(Reason.SCALE_NOT_ACCEPTED);
    }

    @Test
    void whatCountsInDaysNeedsDays() {
        assertThat(reason(CelerationTrend.withDefaults(), RISING)).isEqualTo(Reason.NO_DATES);
        assertThat(reason(WeeklyRate.withDefaults(), RISING)).isEqualTo(Reason.NO_DATES);
        assertThat(reason(AimLineProgress.withDefaults(), RISING)).isEqualTo(Reason.NO_DATES);
    }

    @Test
    void aWeekIsAWeekHoweverManySessionsItHas() {
        PhaseSeriesBuilder series = PhaseSeries.builder().phase("B", PhaseKind.INTERVENTION);
        for (int i = 0; i < 6; i++) {
            series.observe(i + 1, BigDecimal.valueOf(10 + i)).on(DAY.plusDays(14L * i));
        }
        Scored score = scored(WeeklyRate.withDefaults(), series.build());
        assertThat(score.number().getAsDouble()).isCloseTo(0.5, within(1e-12));
        assertThat(score.figures()).containsEntry("standardError", 0.0);
        assertThat(number(WeeklyRate.withDefaults().by(RateMethod.TUKEY_ALL_WEEKS), series.build()))
                .isCloseTo(0.4, within(1e-12));
        assertThat(scored(WeeklyRate.withDefaults().by(RateMethod.THEIL_SEN), series.build())
                        .interval())
                .isEmpty();
    }

    @Test
    void mediansOfThreeNeedSixProbes() {
        assertThat(reason(
                        WeeklyRate.withDefaults().by(RateMethod.MEDIAN_OF_THREE),
                        weekly(0, 1, 2, 3, 4, 5).build()))
                .isEqualTo(Reason.TOO_FEW_RATINGS);
    }

    @Test
    void onCourseIsAtLeastAsSteepAsTheAimLine() {
        // baseline 10 on day 0 of week 0; aim 30 in 10 weeks: 2 a week
        PhaseSeries onCourse = weekly(1, 10, 12, 14, 16)
                .aim(BigDecimal.valueOf(30), DAY.plusWeeks(10))
                .build();
        Scored yes = scored(AimLineProgress.withDefaults(), onCourse);
        assertThat(yes.headline()).isEqualTo(new Headline.YesNo(true));
        assertThat(yes.figures()).containsEntry("needed", 2.0).containsEntry("rate", 2.0);
        assertThat(yes.figures().get("ahead")).isCloseTo(0, within(1e-12));
        Scored no = scored(AimLineProgress.withDefaults().withAim(new BigDecimal("31"), DAY.plusWeeks(10)), onCourse);
        assertThat(no.headline()).isEqualTo(new Headline.YesNo(false));
        assertThat(no.figures().get("ahead")).isCloseTo(16 - (10 + 2.1 * 3), within(1e-12));
        assertThat(AimLineProgress.withDefaults().withAim(new BigDecimal("31.0"), DAY))
                .hasToString("trend.aimLine(aim=31..2026-09-07)");
    }

    @Test
    void withoutAnAimOrAWayToItThereIsNoAnswer() {
        assertThat(reason(
                        AimLineProgress.withDefaults(),
                        weekly(1, 10, 12, 14, 16).build()))
                .isEqualTo(Reason.NO_AIM);
        AimLineProgress back = AimLineProgress.withDefaults().withAim(BigDecimal.ONE, DAY.plusWeeks(10));
        assertThat(reason(back, weekly(1, 10, 12, 14, 16).build())).isEqualTo(Reason.AIM_NOT_BEYOND_BASELINE);
        AimLineProgress late = AimLineProgress.withDefaults().withAim(BigDecimal.TEN, DAY);
        assertThat(reason(late, weekly(1, 1, 12, 14, 16).build())).isEqualTo(Reason.NO_DATES);
        PhaseSeriesBuilder noBaseline = PhaseSeries.builder().phase("B", PhaseKind.INTERVENTION);
        for (int i = 0; i < 3; i++) {
            noBaseline.observe(i + 1, BigDecimal.valueOf(i)).on(DAY.plusWeeks(i));
        }
        assertThat(reason(back, noBaseline.build())).isEqualTo(Reason.NO_PHASES);
    }

    @Test
    void neighboursAreThoseOfTheSessions() {
        PhaseSeries gap = PhaseSeries.builder()
                .phase("B", PhaseKind.INTERVENTION)
                .observe(1, BigDecimal.ONE)
                .miss(2, RatingState.MISSING)
                .observe(3, BigDecimal.valueOf(3))
                .observe(4, BigDecimal.valueOf(2))
                .build();
        assertThat(number(SeriesAutocorrelation.withDefaults(), gap)).isZero();
        assertThat(number(SeriesAutocorrelation.withDefaults().withLag(2), gap)).isEqualTo(-0.5);
        assertThat(reason(SeriesAutocorrelation.withDefaults().withLag(9), gap)).isEqualTo(Reason.TOO_FEW_RATINGS);
        assertThat(reason(
                        SeriesAutocorrelation.withDefaults(),
                        PhaseSeries.builder().intervention(2, 2, 2).build()))
                .isEqualTo(Reason.NO_VARIATION);
        PhaseSeries twice = PhaseSeries.builder()
                .phase("B", PhaseKind.INTERVENTION)
                .observe(1, BigDecimal.ONE)
                .observe(1, BigDecimal.valueOf(2))
                .observe(2, BigDecimal.TEN)
                .build();
        assertThat(reason(SeriesAutocorrelation.withDefaults(), twice)).isEqualTo(Reason.NOT_APPLICABLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeriesAutocorrelation.withDefaults().withLag(0));
    }

    @Test
    void parametersStandInTheKey() {
        assertThat(OlsTrend.withDefaults()
                        .withConfidence(0.9)
                        .over(TrendPhase.ALL)
                        .withMinimum(4))
                .hasToString("trend.ols(confidence=0.9,minimum=4,phase=all)");
        assertThat(CelerationTrend.withDefaults()
                        .with(CelerationMethod.THEIL_SEN)
                        .withUnitDays(28))
                .hasToString("trend.celeration(method=theil-sen,unitDays=28)");
        assertThat(WeeklyRate.withDefaults().by(RateMethod.TWO_POINT)).hasToString("trend.weeklyRate(method=twoPoint)");
        assertThat(SeriesAutocorrelation.withDefaults().withLag(2)).hasToString("trend.autocorrelation(lag=2)");
    }

    @Test
    void theStepsTellTheNumbers() {
        String text = Explanation.of(
                        AimLineProgress.withDefaults(),
                        weekly(1, 10, 12, 14, 16)
                                .aim(BigDecimal.valueOf(30), DAY.plusWeeks(10))
                                .build())
                .toText(Labels.english());
        assertThat(text).contains("leads to 30 in 10 weeks: 2 a week").contains("grow by 2 a week");
    }
}
