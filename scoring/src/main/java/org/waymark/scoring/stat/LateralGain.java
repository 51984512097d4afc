package org.waymark.scoring.stat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Gain in lateral progress: one or more aspects of a learning intention (independence, fluency, maintenance,
 * generalisation), each rated on the same scale at the start and at the end.
 *
 * <pre>
 *   gain                = Σ(end - start)
 *   percent of scale    = 100 gain / (aspects (max - min))
 *   percent of possible = 100 gain / Σ(max - start)
 * </pre>
 *
 * <p>A gain may be negative; that is information. Percent of possible is at most 100, and 100 only if every aspect ends at
 * the top; it does not exist if every aspect started there. For several intentions it is pooled: all gains over all that
 * was possible.
 *
 * <p>Caveats: the ratings are ordinal, so a step from 1 to 2 need not be worth one from 8 to 9. The authors of such
 * ratings publish no arithmetic for them; these summaries are this project's own definitions.
 */
public final class LateralGain {

    private static final LateralGain DEFAULTS = new LateralGain(1, 10);

    private final int lowest;
    private final int highest;

    private LateralGain(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    /** Returns the calculator for ratings from 1 to 10. */
    public static LateralGain withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy for ratings on another scale.
     *
     * @throws IllegalArgumentException if the lowest rating is not below the highest
     */
    public LateralGain withScale(int lowest, int highest) {
        if (lowest >= highest) {
            throw new IllegalArgumentException("lowest is not below highest");
        }
        return new LateralGain(lowest, highest);
    }

    /** Returns the lowest rating. */
    public int lowest() {
        return lowest;
    }

    /** Returns the highest rating. */
    public int highest() {
        return highest;
    }

    /**
     * Returns the gain of one intention.
     *
     * @param start the rating of each aspect at the start
     * @param end the rating of each aspect at the end, in the same order
     * @throws IllegalArgumentException if the arrays differ in length or a rating is off the scale
     */
    public Result of(int[] start, int[] end) {
        Checks.sameLength("start", start.length, "end", end.length);
        long gain = 0;
        long possible = 0;
        for (int i = 0; i < start.length; i++) {
            Checks.within(start[i], lowest, highest, "start", i);
            Checks.within(end[i], lowest, highest, "end", i);
            gain += (long) end[i] - start[i];
            possible += (long) highest - start[i];
        }
        long span = start.length * ((long) highest - lowest);
        return new Result(start.length == 0 ? Undefined.NO_VALUES : null, gain, span, possible);
    }

    /**
     * Returns the gains of several intentions.
     *
     * @param starts a row for each intention, a column for each aspect
     * @param ends the same at the end
     * @throws IllegalArgumentException if rows or columns differ in number or a rating is off the scale
     */
    public Summary of(int[][] starts, int[][] ends) {
        Checks.sameLength("starts", starts.length, "ends", ends.length);
        List<Result> intentions = new ArrayList<>(starts.length);
        long[] aspectGains = new long[starts.length == 0 ? 0 : starts[0].length];
        for (int i = 0; i < starts.length; i++) {
            Checks.sameLength("starts[0]", aspectGains.length, "starts[" + i + "]", starts[i].length);
            intentions.add(of(starts[i], ends[i]));
            for (int aspect = 0; aspect < aspectGains.length; aspect++) {
                aspectGains[aspect] += (long) ends[i][aspect] - starts[i][aspect];
            }
        }
        return new Summary(intentions, aspectGains);
    }

    /** The gain of one intention. */
    public static final class Result extends StatResult {

        private final long gain;
        private final long span;
        private final long possible;

        Result(@Nullable Undefined undefined, long gain, long span, long possible) {
            super(undefined);
            this.gain = gain;
            this.span = span;
            this.possible = possible;
        }

        /** Returns the gain in steps of the scale, added up over the aspects; 0 if there are none. */
        public long gain() {
            return gain;
        }

        /** Returns how many steps were left to the top at the start, added up over the aspects. */
        public long possible() {
            return possible;
        }

        /**
         * Returns the gain in per cent of the whole scale, -100 to 100.
         *
         * @throws java.util.NoSuchElementException if there are no aspects
         */
        public double percentOfScale() {
            return figure("percent of scale", 100.0 * gain / span);
        }

        /** Returns the gain in per cent of what was possible, at most 100; empty if the start was already at the top. */
        public OptionalDouble percentOfPossible() {
            return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * gain / possible);
        }

        @Override
        public String toString() {
            return "LateralGain[" + text("gain=" + gain + ", possible=" + possible) + "]";
        }
    }

    /** The gains of several intentions. */
    public static final class Summary extends StatResult {

        private final List<Result> intentions;
        private final long[] aspectGains;

        Summary(List<Result> intentions, long[] aspectGains) {
            super(intentions.isEmpty() || aspectGains.length == 0 ? Undefined.NO_VALUES : null);
            this.intentions = List.copyOf(intentions);
            this.aspectGains = aspectGains;
        }

        /** Returns the gain of each intention, in the order of the input. */
        public List<Result> intentions() {
            return intentions;
        }

        /** Returns the number of aspects. */
        public int aspects() {
            return aspectGains.length;
        }

        /**
         * Returns the mean gain in one aspect.
         *
         * @param aspect from 0, in the order of the input
         * @throws IndexOutOfBoundsException if there is no such aspect
         */
        public double meanGain(int aspect) {
            return (double) aspectGains[aspect] / intentions.size();
        }

        /**
         * Returns the mean over the intentions of the gain in per cent of the scale.
         *
         * @throws java.util.NoSuchElementException if there are no intentions or no aspects
         */
        public double meanPercentOfScale() {
            long gain = 0;
            long span = 0;
            for (Result intention : intentions) {
                gain += intention.gain;
                span += intention.span;
            }
            return figure("mean percent of scale", span == 0 ? 0 : 100.0 * gain / span);
        }

        /** Returns all gains in per cent of all that was possible; empty if every start was already at the top. */
        public OptionalDouble pooledPercentOfPossible() {
            long gain = 0;
            long possible = 0;
            for (Result intention : intentions) {
                gain += intention.gain;
                possible += intention.possible;
            }
            return possible == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * gain / possible);
        }

        @Override
        public String toString() {
            return "LateralGain[" + text("aspectGains=" + Arrays.toString(aspectGains)) + ", intentions="
                    + intentions.size() + "]";
        }
    }
}
