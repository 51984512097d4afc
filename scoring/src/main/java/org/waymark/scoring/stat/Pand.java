package org.waymark.scoring.stat;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Percentage of all non-overlapping data (PAND), as a share of both phases together.
 *
 * <pre>
 *   minimum removal:  PAND = max over c of ( #(a ≤ c) + #(b &gt; c) ) / N        more is better
 *   sort:             PAND = 1 - 2 k / N,   phi = 1 - k N / (m n)
 * </pre>
 *
 * <p>{@link PandMethod#MINIMUM_REMOVAL}, the default, keeps as many values as can be kept so that every baseline value is worse
 * than every later one (Parker, Vannest and Davis 2011); it ranges from {@code max(m, n) / N} to 1. {@link PandMethod#SORT} is
 * that of the 2007 paper: all values are sorted, the worst {@code m} are called baseline, and {@code k} of them come from the
 * second phase; {@code phi} is the correlation in the table of the two phases and the two halves. The methods give different
 * numbers even without ties. The paper breaks ties at random; we never do: {@link PandMethod#SORT} lets them favour separation in
 * both directions, {@link PandMethod#SORT_AS_SCAN} has the rule of the R package {@code scan} 0.67.1, which is not the same in
 * both.
 *
 * <p>Edge cases: a phase without values: undefined, {@link Undefined#EMPTY_PHASE}. Missing values are left out. Ties are decided
 * exactly. Costs {@code N log N}.
 *
 * <p>Caveats: nothing overlapping and everything overlapping are not 1 and 0: even with no change at all the figure is at least
 * {@code max(m, n) / N}, so a long phase beside a short one looks good by itself. Read it beside that bound, or take
 * {@link Ird}, which allows for it in part. Interval and error are not known.
 *
 * <p>References: Parker RI, Hagan-Burke S, Vannest K (2007), Percentage of all non-overlapping data (PAND): an alternative to
 * PND, The Journal of Special Education 40(4):194-204. Parker RI, Vannest KJ, Davis JL (2011), Effect size in single-case
 * research: a review of nine nonoverlap techniques, Behavior Modification 35(4):303-322.
 */
public final class Pand {

    private static final Pand DEFAULTS = new Pand(Improvement.INCREASE, PandMethod.MINIMUM_REMOVAL);

    private final Improvement improvement;
    private final PandMethod method;

    private Pand(Improvement improvement, PandMethod method) {
        this.improvement = improvement;
        this.method = method;
    }

    /** Returns the calculator for values where more is better, with the least removal. */
    public static Pand withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy for another direction. */
    public Pand with(Improvement improvement) {
        return new Pand(improvement, method);
    }

    /** Returns a copy with another method. */
    public Pand with(PandMethod method) {
        return new Pand(improvement, method);
    }

    /** Returns the method. */
    public PandMethod method() {
        return method;
    }

    /** Returns the PAND of whole numbers, or of decimals without their point, all with the same number of decimals. */
    public Result of(long[] baseline, long[] intervention) {
        return result(PhasePairs.of(baseline, intervention, improvement));
    }

    /**
     * Returns the PAND of numbers.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public Result of(double[] baseline, double[] intervention) {
        return result(PhasePairs.of(baseline, intervention, improvement));
    }

    /** Returns the PAND of numbers; {@code null} is a missing value and left out. */
    public Result ofNullable(@Nullable Double[] baseline, @Nullable Double[] intervention) {
        return of(Present.in(baseline), Present.in(intervention));
    }

    private Result result(PhasePairs pairs) {
        return switch (method) {
            case MINIMUM_REMOVAL -> new Result(pairs, OptionalInt.of(pairs.kept()), 0);
            case SORT -> new Result(pairs, OptionalInt.empty(), pairs.misplaced(true));
            case SORT_AS_SCAN ->
                new Result(pairs, OptionalInt.empty(), pairs.misplaced(improvement == Improvement.INCREASE));
        };
    }

    /** What does not overlap. */
    public static final class Result extends StatResult {

        private final PhasePairs pairs;
        private final OptionalInt kept;
        private final int misplaced;

        Result(PhasePairs pairs, OptionalInt kept, int misplaced) {
            super(pairs.pairs() == 0 ? Undefined.EMPTY_PHASE : null);
            this.pairs = pairs;
            this.kept = kept;
            this.misplaced = misplaced;
        }

        /**
         * Returns the share of all values that does not overlap, 0 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double pand() {
            return figure("PAND", estimate());
        }

        /** Returns how many values can be kept; empty if sorted instead. */
        public OptionalInt kept() {
            return kept;
        }

        /** Returns how many of the worst values, as many as the baseline has, are of the second phase; empty unless sorted. */
        public OptionalInt misplaced() {
            return kept.isPresent() ? OptionalInt.empty() : OptionalInt.of(misplaced);
        }

        /** Returns phi, -1 to 1; empty unless sorted, or if there is no PAND. */
        public OptionalDouble phi() {
            return kept.isPresent() || !isDefined()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(1 - (double) misplaced * values() / pairs.pairs());
        }

        /** Returns the share that is reached without any change: that of the longer phase; empty if there is no PAND. */
        public OptionalDouble least() {
            return isDefined()
                    ? OptionalDouble.of((double) Math.max(pairs.first(), pairs.second()) / values())
                    : OptionalDouble.empty();
        }

        /** Returns how many values the baseline had. */
        public int baselineValues() {
            return pairs.first();
        }

        /** Returns how many values the second phase had. */
        public int interventionValues() {
            return pairs.second();
        }

        private int values() {
            return pairs.first() + pairs.second();
        }

        private double estimate() {
            return (kept.isPresent() ? kept.getAsInt() : values() - 2.0 * misplaced) / values();
        }

        @Override
        public String toString() {
            return "Pand[" + text("pand=" + estimate()) + ", values=" + baselineValues() + "+" + interventionValues()
                    + "]";
        }
    }
}
