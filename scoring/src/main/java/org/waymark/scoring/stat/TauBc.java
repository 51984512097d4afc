package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Baseline-corrected Tau (Tau-BC): {@link Tau} of what is left of all values when the straight trend of the baseline is taken off
 * them.
 *
 * <pre>
 *   slope     = median of (a_j - a_i) / (t_j - t_i) over the baseline (Theil–Sen)
 *   intercept = median of a_i - slope t_i over the baseline
 *   Tau-BC    = Tau of y_i - slope t_i, baseline against second phase
 * </pre>
 *
 * <p>Sessions are numbered through from the first of the baseline. With missing values the others keep their numbers ({@link
 * TimeIndex#SESSION}, the default, as the R package {@code scan}); {@link TimeIndex#REINDEXED} numbers what is there (the R
 * package {@code SingleCaseES}), which makes another slope where the baseline has gaps.
 *
 * <p>{@link Result#tau()} with its errors and interval is always corrected, as is {@link Result#corrected()}, the tau-b by which
 * Tarlow (2017) reports the same. Correction after a test of the baseline trend is {@link TarlowTau}. Slope and intercept, and
 * {@link Result#baselineTrend()}, are in raw direction; all else is positive for improvement.
 *
 * <p>Ties are decided exactly: doubles are taken as the shortest decimals that mean them, and slope and remainders are fractions.
 * Programs that subtract in binary floating point make ties of what differs, or the reverse, for about one set of data in nine: for
 * 5.2, 5, 6, 6.1, 4.8 against 5.3, 7, 6.2, 6.1, 7.2, 6.2, 7, 8.4, 11, 10, 11 the figure is 46/55, and {@code SingleCaseES} 0.7.4
 * gives 47/55.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. One baseline value: {@link
 * Undefined#TOO_FEW_VALUES}, for there is no slope. All baseline values in one session: {@link Undefined#NO_SPREAD}. Two baseline
 * values: there is a slope, which is mostly noise. A series on one straight line: 0. A baseline slope of 0: the same as {@link
 * Tau}. Looks at all pairs: time {@code m² log m + N²}, memory {@code 4 m²} bytes for {@code m} baseline values; 2,000 values take
 * well under a second. More than 65,000 baseline values are refused.
 *
 * <p>Caveats: errors and interval ignore that the slope is an estimate, and assume values that do not depend on each other. The
 * trend of a few sessions is drawn out over the whole second phase, to where no scale may reach: the longer that is, the more the
 * figure says about the slope and the less about the pupil.
 *
 * <p>Reference: Tarlow KR (2017), An improved rank correlation effect size statistic for single-case designs: baseline corrected
 * tau, Behavior Modification 41(4):427-467.
 */
public final class TauBc {

    private static final int MOST_POINTS = 65_000;
    private static final TauBc DEFAULTS = new TauBc(Tau.withDefaults(), TimeIndex.SESSION);

    private final Tau tau;
    private final TimeIndex timeIndex;

    private TauBc(Tau tau, TimeIndex timeIndex) {
        this.tau = tau;
        this.timeIndex = timeIndex;
    }

    /** Returns the calculator for values where more is better, by session, with an interval at 95 %. */
    public static TauBc withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public TauBc with(Improvement improvement) {
        return new TauBc(tau.with(improvement), timeIndex);
    }

    /** Returns a copy with something else for time. */
    public TauBc with(TimeIndex timeIndex) {
        return new TauBc(tau, timeIndex);
    }

    /**
     * Returns a copy with another level of the interval.
     *
     * @param confidence between 0 and 1, both excluded
     * @throws IllegalArgumentException if it lies outside
     */
    public TauBc withConfidence(double confidence) {
        return new TauBc(tau.withConfidence(confidence), timeIndex);
    }

    /** Returns the direction. */
    public Improvement improvement() {
        return tau.improvement();
    }

    /** Returns the level of the interval. */
    public double confidence() {
        return tau.confidence();
    }

    /**
     * Returns the Tau-BC of values in their sessions.
     *
     * @param baselineSessions when the baseline values were seen; whole numbers below 2^40, in any order
     * @param baseline whole numbers; 52 for 5.2 if there is one decimal
     * @param interventionSessions when the later values were seen, on the same count
     * @param intervention whole numbers with as many decimals
     * @param decimals the number of decimals, 0 to 18; it only moves the point of slope and intercept
     */
    public Result of(
            long[] baselineSessions, long[] baseline, long[] interventionSessions, long[] intervention, int decimals) {
        Checks.sameLength("baselineSessions", baselineSessions.length, "baseline", baseline.length);
        Checks.sameLength("interventionSessions", interventionSessions.length, "intervention", intervention.length);
        if (decimals < 0 || decimals > 18) {
            throw new IllegalArgumentException("decimals is not between 0 and 18");
        }
        long[] times = times(baselineSessions, interventionSessions);
        return result(ExactSeries.of(times, joined(baseline, intervention), decimals), baseline.length);
    }

    /** Returns the Tau-BC of whole numbers in consecutive sessions, or of decimals without their point. */
    public Result of(long[] baseline, long[] intervention) {
        long[] times = consecutive(baseline.length + intervention.length);
        return result(ExactSeries.of(times, joined(baseline, intervention), 0), baseline.length);
    }

    /**
     * Returns the Tau-BC of numbers in consecutive sessions.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        return of(consecutive(baseline.length + intervention.length), baseline, intervention);
    }

    /** Returns the Tau-BC of numbers in consecutive sessions; {@code null} is a session without a value. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        double[] a = Present.in(baseline);
        double[] b = Present.in(intervention);
        long[] times = new long[a.length + b.length];
        int next = 0;
        for (int i = 0; i < baseline.length + intervention.length; i++) {
            Double value = i < baseline.length ? baseline[i] : intervention[i - baseline.length];
            if (value != null) {
                times[next++] = timeIndex == TimeIndex.SESSION ? i + 1 : next;
            }
        }
        return of(times, a, b);
    }

    private Result of(long[] times, double[] baseline, double[] intervention) {
        for (int i = 0; i < baseline.length; i++) {
            Checks.finite(baseline[i], "baseline", i);
        }
        for (int i = 0; i < intervention.length; i++) {
            Checks.finite(intervention[i], "intervention", i);
        }
        double[] values = Arrays.copyOf(baseline, times.length);
        System.arraycopy(intervention, 0, values, baseline.length, intervention.length);
        return result(ExactSeries.of(times, values), baseline.length);
    }

    private long[] times(long[] first, long[] second) {
        long[] sessions = joined(first, second);
        for (int i = 0; i < sessions.length; i++) {
            if (Math.abs(sessions[i]) >= 1L << 40) {
                throw new IllegalArgumentException("a session is beyond 2^40");
            }
        }
        if (timeIndex == TimeIndex.SESSION) {
            return sessions;
        }
        long[] order = sessions.clone();
        Arrays.sort(order);
        Arrays.setAll(sessions, i -> Arrays.binarySearch(order, sessions[i]) + 1L);
        return sessions;
    }

    private static long[] consecutive(int count) {
        long[] times = new long[count];
        Arrays.setAll(times, i -> i + 1L);
        return times;
    }

    private static long[] joined(long[] first, long[] second) {
        long[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private Result result(ExactSeries series, int baseline) {
        if (baseline > MOST_POINTS) {
            throw new IllegalArgumentException("baseline has more than " + MOST_POINTS + " values");
        }
        int all = series.size();
        if (baseline == 0 || baseline == all) {
            return new Result(Undefined.EMPTY_PHASE, null, null, series, baseline, improvement());
        }
        ExactLine line = ExactLine.of(series, baseline);
        if (line == null) {
            Undefined why = baseline < 2 ? Undefined.TOO_FEW_VALUES : Undefined.NO_SPREAD;
            return new Result(why, null, null, series, baseline, improvement());
        }
        Tau.Result corrected = tau.of(line.rests(0, baseline), line.rests(baseline, all));
        return new Result(null, line, corrected, series, baseline, improvement());
    }

    /** The balance of the pairs after the correction. */
    public static final class Result extends StatResult {

        private final @Nullable ExactLine line;
        private final Tau.@Nullable Result tau;
        private final ExactSeries series;
        private final int baseline;
        private final Improvement improvement;

        Result(
                @Nullable Undefined undefined,
                @Nullable ExactLine line,
                Tau.@Nullable Result tau,
                ExactSeries series,
                int baseline,
                Improvement improvement) {
            super(undefined);
            this.line = line;
            this.tau = tau;
            this.series = series;
            this.baseline = baseline;
            this.improvement = improvement;
        }

        /**
         * Returns Tau after the correction, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double tau() {
            return figure("Tau-BC", tau == null ? 0 : tau.tau());
        }

        /**
         * Returns the lower limit of the interval, -1 to Tau.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double lower() {
            return figure("lower limit of Tau-BC", tau == null ? 0 : tau.lower());
        }

        /**
         * Returns the upper limit of the interval, Tau to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double upper() {
            return figure("upper limit of Tau-BC", tau == null ? 0 : tau.upper());
        }

        /** Returns the unbiased standard error; empty if a phase has fewer than two values, or there is no Tau-BC. */
        public OptionalDouble seUnbiased() {
            return tau == null ? OptionalDouble.empty() : tau.seUnbiased();
        }

        /** Returns Tau after the correction with its pairs; empty if there is none. */
        public Optional<Tau.Result> pairs() {
            return Optional.ofNullable(tau);
        }

        /**
         * Returns the slope of the baseline in raw direction, in units of the values per session.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double slope() {
            return figure("slope", line == null ? 0 : line.slope());
        }

        /**
         * Returns the median of what the slope leaves of the baseline.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double intercept() {
            return figure("intercept", line == null ? 0 : line.intercept());
        }

        /** Returns tau-b after the correction; empty if there is no slope. */
        public Optional<PhaseTauB> corrected() {
            return line == null
                    ? Optional.empty()
                    : Optional.of(
                            PhaseTauB.of(line.rests(0, baseline), line.rests(baseline, series.size()), improvement));
        }

        /** Returns tau-b of the values as they are; empty if a phase is empty. */
        public Optional<PhaseTauB> uncorrected() {
            if (baseline == 0 || baseline == series.size()) {
                return Optional.empty();
            }
            long[] values = series.ordered();
            return Optional.of(PhaseTauB.of(
                    Arrays.copyOf(values, baseline), Arrays.copyOfRange(values, baseline, values.length), improvement));
        }

        /** Returns Kendall's test of the baseline against its sessions, in raw direction; may be undefined itself. */
        public KendallTau.Result baselineTrend() {
            long[] sessions = new long[baseline];
            Arrays.setAll(sessions, series::time);
            return KendallTau.withDefaults().of(sessions, Arrays.copyOf(series.ordered(), baseline));
        }

        /** Returns how many values the baseline had. */
        public int baselineValues() {
            return baseline;
        }

        /** Returns how many values the second phase had. */
        public int interventionValues() {
            return series.size() - baseline;
        }

        @Override
        public String toString() {
            return "TauBc[" + (tau == null ? text("") : "tau=" + tau.tau()) + ", values=" + baselineValues() + "+"
                    + interventionValues() + "]";
        }
    }
}
