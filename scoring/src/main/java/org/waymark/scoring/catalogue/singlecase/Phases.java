package org.waymark.scoring.catalogue.singlecase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.ScalePoint;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Improvement;
import org.waymark.scoring.stat.StatResult;
import org.waymark.scoring.stat.TheilSen;
import org.waymark.scoring.stat.Undefined;
import org.waymark.scoring.subject.PhaseSeries;

/** The two phases that are compared: their marks in the order of the sessions, and what to warn of. */
final class Phases {

    private static final int FEW = 5;
    private static final int MOST_FOR_TREND = 1_000;

    private final PhaseSeries series;
    private final int before;
    private final int after;
    private final long[] baselineSessions;
    private final long[] baseline;
    private final long[] interventionSessions;
    private final long[] intervention;

    Phases(PhaseSeries series, int before, int after) {
        this.series = series;
        this.before = before;
        this.after = after;
        this.baselineSessions = series.presentSessions(before);
        this.baseline = series.presentValues(before);
        this.interventionSessions = series.presentSessions(after);
        this.intervention = series.presentValues(after);
        sort(baselineSessions, baseline);
        sort(interventionSessions, intervention);
    }

    /** By session; almost always they are already. */
    private static void sort(long[] sessions, long[] values) {
        for (int i = 1; i < sessions.length; i++) {
            for (int j = i; j > 0 && sessions[j - 1] > sessions[j]; j--) {
                swap(sessions, j);
                swap(values, j);
            }
        }
    }

    private static void swap(long[] list, int j) {
        long later = list[j - 1];
        list[j - 1] = list[j];
        list[j] = later;
    }

    /** The marks of the baseline in units of the last decimal, by session; not to be changed. */
    long[] baseline() {
        return baseline;
    }

    /** The marks of the intervention phase, alike. */
    long[] intervention() {
        return intervention;
    }

    long[] baselineSessions() {
        return baselineSessions;
    }

    long[] interventionSessions() {
        return interventionSessions;
    }

    /** The marks of the baseline as numbers. */
    double[] baselineNumbers() {
        return numbers(baseline);
    }

    /** The marks of the intervention phase as numbers. */
    double[] interventionNumbers() {
        return numbers(intervention);
    }

    private double[] numbers(long[] values) {
        double unit = Math.pow(10, series.decimals());
        return LongStream.of(values).mapToDouble(value -> value / unit).toArray();
    }

    PhaseSeries series() {
        return series;
    }

    int decimals() {
        return series.decimals();
    }

    /** A number in units of the last decimal as a number. */
    double number(double units) {
        return units / Math.pow(10, series.decimals());
    }

    Improvement improvement() {
        return isFalling() ? Improvement.DECREASE : Improvement.INCREASE;
    }

    /** Whether less is better. */
    boolean isFalling() {
        return series.direction() == Direction.LOWER_IS_BETTER;
    }

    /** How many marks were used. */
    int used() {
        return baseline.length + intervention.length;
    }

    /** A score that a trend of the baseline would pass for. */
    Scored.Builder scored(double headline, Optional<Interval> interval) {
        Scored.Builder score = detrended(headline, interval);
        return isGettingBetter() ? score.addCaveats(Caveat.TREND_IN_BASELINE) : score;
    }

    /** A score that has allowed for a trend of the baseline. */
    Scored.Builder detrended(double headline, Optional<Interval> interval) {
        Scored.Builder score = Score.of(headline)
                .interval(interval)
                .used(used())
                .missing(series.size(before) + series.size(after) - used());
        if (interval.isPresent()) {
            score.addCaveats(Caveat.AUTOCORRELATION);
        }
        if (Math.min(baseline.length, intervention.length) < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return isAtTheEnd() ? score.addCaveats(Caveat.CEILING) : score;
    }

    /** The same with what to say of a figure that depends on the lengths of the phases. */
    Scored.Builder sensitiveToLength(double headline) {
        Scored.Builder score = scored(headline, Optional.empty());
        return baseline.length == intervention.length ? score : score.addCaveats(Caveat.UNEQUAL_PHASES);
    }

    static Optional<Interval> interval(OptionalDouble lower, OptionalDouble upper, double level) {
        return lower.isPresent() && upper.isPresent()
                ? Optional.of(new Interval(lower.getAsDouble(), upper.getAsDouble(), level))
                : Optional.empty();
    }

    /** Why there is no score, in the words of a measure. */
    NotScored none(StatResult result) {
        Undefined why = result.undefined().orElse(Undefined.TOO_FEW_VALUES);
        return switch (why) {
            case NO_SPREAD -> Score.none(Reason.FLAT_BASELINE);
            case NO_RATIO -> Score.none(Reason.NO_RATIO);
            case NO_DISTANCE -> Score.none(Reason.AIM_NOT_BEYOND_BASELINE);
            default -> Score.none(Reason.TOO_FEW_RATINGS, "present", Math.min(baseline.length, intervention.length));
        };
    }

    private boolean isGettingBetter() {
        if (baseline.length > MOST_FOR_TREND) {
            return false;
        }
        TheilSen.Result trend = TheilSen.withDefaults().of(baselineSessions, baseline);
        return trend.isDefined() && (isFalling() ? -1 : 1) * trend.slope() > 0;
    }

    /** Whether at least half of the marks with help stand at the better end of a scale that has one; counts have none. */
    private boolean isAtTheEnd() {
        Optional<BigDecimal> end =
                series.scale().filter(scale -> scale.kind() != ScaleKind.COUNT).flatMap(this::end);
        return end.isPresent()
                && 2
                                * LongStream.of(intervention)
                                        .filter(value -> series.toDecimal(value).compareTo(end.get()) == 0)
                                        .count()
                        >= intervention.length;
    }

    private Optional<BigDecimal> end(Scale scale) {
        List<ScalePoint> points = scale.points();
        if (points.isEmpty()) {
            return isFalling() ? scale.minimum() : scale.maximum();
        }
        int place = isFalling() ? 0 : points.size() - 1;
        boolean numbered = points.stream().allMatch(point -> point.value().isPresent());
        return numbered ? points.get(place).value() : Optional.of(BigDecimal.valueOf(place));
    }

    void explain(Trace trace) {
        explain(before, baseline, trace);
        explain(after, intervention, trace);
    }

    private void explain(int phase, long[] values, Trace trace) {
        String marks = LongStream.of(values)
                .mapToObj(value -> series.toDecimal(value).toPlainString())
                .collect(Collectors.joining(", "));
        trace.step(Explanation.Step.of("singleCase.phase")
                .and("phase", series.label(phase))
                .and("count", String.valueOf(values.length))
                .and("marks", marks));
    }
}
