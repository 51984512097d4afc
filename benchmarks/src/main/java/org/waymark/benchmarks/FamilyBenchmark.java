package org.waymark.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.rating.PhaseKind;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PhaseSeriesBuilder;

/** What one score of a series costs: 12 weekly points, and 2,000 for the methods that look at all pairs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FamilyBenchmark {

    /** The key of the measure. */
    @Param({
        "singleCase.nap",
        "trend.theilSen",
        "trend.ols",
        "trend.siegel",
        "trend.mannKendall",
        "trend.celeration",
        "trend.weeklyRate",
        "trend.aimLine",
        "trend.autocorrelation"
    })
    @SuppressWarnings("NullAway.Init") // set by the harness
    String measure;

    /** How many points, a fourth of them before the help. */
    @Param({"12", "2000"})
    int points;

    @SuppressWarnings("NullAway.Init") // set by the harness
    private ProgressMeasure<PhaseSeries> scoring;

    @SuppressWarnings("NullAway.Init") // set by the harness
    private PhaseSeries series;

    /** Finds the measure and invents a series from one seed. */
    @Setup
    @SuppressWarnings("unchecked") // the keys above are those of measures of series
    public void invent() {
        scoring = (ProgressMeasure<PhaseSeries>) MeasureSet.research().get(measure);
        LocalDate day = LocalDate.of(1990, 1, 1);
        Random random = new Random(2026);
        PhaseSeriesBuilder builder = PhaseSeries.builder()
                .aim(BigDecimal.valueOf(100_000), day.plusWeeks(3_000))
                .phase("A", PhaseKind.BASELINE);
        for (int i = 0; i < points; i++) {
            if (i == points / 4) {
                builder.phase("B", PhaseKind.INTERVENTION);
            }
            builder.observe(i + 1, BigDecimal.valueOf(1 + random.nextInt(20) + i / 3))
                    .on(day.plusWeeks(i));
        }
        series = builder.build();
    }

    /** One score. */
    @Benchmark
    public Score score() {
        return scoring.score(series);
    }
}
