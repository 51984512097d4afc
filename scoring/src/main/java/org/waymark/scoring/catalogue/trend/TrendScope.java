package org.waymark.scoring.catalogue.trend;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Interval;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * What the measures of trend share: which observations they read, why they refuse them, how they count in the better direction, and what
 * care they ask for.
 */
final class TrendScope {

    /** Slopes between all pairs stay quick up to here. */
    static final int MOST = 2_000;

    private static final int LEAST = 2;
    private static final int DEFAULT_MINIMUM = 3;
    private static final int FEW = 5;

    /** The first intervention phase, at least three marks. */
    static final TrendScope DEFAULTS = new TrendScope(TrendPhase.INTERVENTION, DEFAULT_MINIMUM);

    private final TrendPhase phase;
    private final int minimum;

    private TrendScope(TrendPhase phase, int minimum) {
        this.phase = phase;
        this.minimum = minimum;
    }

    TrendScope over(TrendPhase which) {
        return new TrendScope(which, minimum);
    }

    TrendScope withMinimum(int marks) {
        if (marks < LEAST) {
            throw new IllegalArgumentException("minimum is not at least " + LEAST);
        }
        return new TrendScope(phase, marks);
    }

    Parameter phaseParameter() {
        return parameter("phase", "intervention, baseline or all", "over which phase it is drawn")
                .defaultValue(DEFAULTS.phase.text())
                .value(phase.text())
                .build();
    }

    Parameter minimumParameter() {
        return parameter("minimum", "whole number from " + LEAST, "how many marks it needs")
                .defaultValue(String.valueOf(DEFAULT_MINIMUM))
                .value(String.valueOf(minimum))
                .build();
    }

    static Parameter confidenceParameter(double standard, double confidence) {
        return parameter("confidence", "number between 0 and 1", "the level of the interval")
                .defaultValue(text(standard))
                .value(text(confidence))
                .build();
    }

    static Parameter.Builder parameter(String name, String type, String description) {
        return Parameter.builder().name(name).type(type).description(description);
    }

    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** Scores the observations over their sessions, unless there is a reason not to. */
    Score overSessions(MeasureInfo<?> info, PhaseSeries series, Function<Points, Score> scoring) {
        return read(info, series, false, scoring);
    }

    /** Scores the observations over their days, unless there is a reason not to, such as a day that nobody noted. */
    Score overDays(MeasureInfo<?> info, PhaseSeries series, Function<Points, Score> scoring) {
        return read(info, series, true, scoring);
    }

    private Score read(MeasureInfo<?> info, PhaseSeries series, boolean days, Function<Points, Score> scoring) {
        Optional<NotScored> refusal = Fitness.refusal(info, series);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (series.direction() == Direction.NONE && info.direction() != Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        int first = phase.first(series);
        if (first < 0) {
            return Score.none(Reason.NO_PHASES);
        }
        int end = phase.end(series);
        int present = 0;
        boolean dated = true;
        for (int i = first; i < end; i++) {
            present += series.presentCount(i);
            dated = dated && series.isDated(i);
        }
        if (present < minimum) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", present);
        }
        if (present > MOST) {
            return Score.none(Reason.TOO_MANY_RATINGS, "present", present);
        }
        if (days && !dated) {
            return Score.none(Reason.NO_DATES);
        }
        return scoring.apply(days ? Points.ofDays(series, first, end) : Points.of(series, first, end));
    }

    /** A number counted so that more is better. */
    static double better(PhaseSeries series, double number) {
        return (falls(series) ? -number : number) + 0.0;
    }

    static boolean falls(PhaseSeries series) {
        return series.direction() == Direction.LOWER_IS_BETTER;
    }

    /** The interval in the better direction; absent if a limit is. */
    static Optional<Interval> interval(
            PhaseSeries series, OptionalDouble lower, OptionalDouble upper, double confidence) {
        if (lower.isEmpty() || upper.isEmpty()) {
            return Optional.empty();
        }
        double low = lower.getAsDouble();
        double high = upper.getAsDouble();
        return Optional.of(
                falls(series)
                        ? new Interval(-high + 0.0, -low + 0.0, confidence)
                        : new Interval(low, high, confidence));
    }

    /** The score with its counts, and with the care that few or resembling observations ask for. */
    static Scored.Builder around(Scored.Builder score, Points points, boolean independent) {
        score.used(points.count()).missing(points.missing());
        if (independent) {
            score.addCaveats(Caveat.AUTOCORRELATION);
        }
        if (points.count() < FEW) {
            score.addCaveats(Caveat.FEW_DATA);
        }
        return score;
    }
}
