package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Kendall's tau-b: how far two lists of numbers put the same things in the same order, from -1 (reversed) to 1 (the same),
 * ties counted.
 *
 * <pre>
 *   S     = number of pairs in the same order - number in the opposite order
 *   d     = sqrt((n0 - tied pairs of x) (n0 - tied pairs of y)),   n0 = n(n-1)/2
 *   tau-b = S / d          tau-a = S / n0
 *   var S = (v0 - vx - vy)/18 + Σt(t-1) Σu(u-1) / (2n(n-1)) + Σt(t-1)(t-2) Σu(u-1)(u-2) / (9n(n-1)(n-2))
 *   z     = (S - sign S) / sqrt(var S)            without the correction for continuity: S / sqrt(var S)
 * </pre>
 *
 * <p>with {@code v0 = n(n-1)(2n+5)}, {@code vx = Σt(t-1)(2t+5)} over the ties {@code t} of x, and {@code vy} alike over the
 * ties {@code u} of y. The variance is that of all orders being equally likely, given the ties that there are. The p are two-sided
 * and normal. Without any tie there is an exact one too, from the distribution of inversions; see {@link Result#pExact()}.
 *
 * <p>Edge cases:
 *
 * <ul>
 *   <li>fewer than two pairs of numbers: undefined, {@link Undefined#TOO_FEW_VALUES};
 *   <li>all x or all y the same: undefined, {@link Undefined#NO_SPREAD}; S and its variance are 0, and there is no p. Some
 *       programs print p = 1 here: they take "nothing could have been seen" for "nothing was seen";
 *   <li>S = 0: z is 0 and p is 1;
 *   <li>S = 1 or -1: the correction leaves nothing, z is 0 and p is 1;
 *   <li>a pair of which either number is missing is left out.
 * </ul>
 *
 * <p>Ties are decided exactly on what goes in. Numbers that were calculated (residuals, shares) may differ in the last bit
 * where they ought to tie: make them whole numbers first. Looks at all {@code n(n-1)/2} pairs: a few milliseconds for 2,000
 * points; more than 65,000 are refused.
 *
 * <p>Caveats: the p take the pairs as independent, which repeated observations of one pupil hardly are. Below about ten
 * pairs the normal p is rough; prefer the exact one where it exists. Tau-b cannot reach 1 where the ties of x and y
 * differ. "Tau" alone may mean tau-a or tau-b: name the one that you report.
 *
 * <p>References: Kendall MG (1970), Rank correlation methods, 4th edition, Griffin (tau-b in chapter 3, the variance with ties
 * in chapter 4). Kendall MG (1938), A new measure of rank correlation, Biometrika 30:81-93.
 */
public final class KendallTau {

    private static final int MOST_POINTS = 65_000;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final KendallTau DEFAULTS = new KendallTau();

    private KendallTau() {}

    /** Returns the calculator; it has no conventions to set, for a result carries them side by side. */
    public static KendallTau withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns tau-b of whole numbers, or of decimals without their point.
     *
     * @throws IllegalArgumentException if x and y differ in length, or are longer than 65,000
     */
    public Result of(long[] x, long[] y) {
        checkSizes(x.length, y.length);
        long s = 0;
        for (int i = 1; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                s += (long) Long.compare(x[i], x[j]) * Long.compare(y[i], y[j]);
            }
        }
        return new Result(x.length, s, Ties.in(x), Ties.in(y));
    }

    /**
     * Returns tau-b of numbers.
     *
     * @throws IllegalArgumentException if one is not finite, or x and y differ in length, or are longer than 65,000
     */
    public Result of(double[] x, double[] y) {
        checkSizes(x.length, y.length);
        double[] a = positiveZeros(x, "x");
        double[] b = positiveZeros(y, "y");
        long s = 0;
        for (int i = 1; i < a.length; i++) {
            for (int j = 0; j < i; j++) {
                s += (long) Double.compare(a[i], a[j]) * Double.compare(b[i], b[j]);
            }
        }
        return new Result(a.length, s, Ties.in(a), Ties.in(b));
    }

    /** Returns tau-b of numbers; a pair with {@code null} in it is left out. */
    public Result ofNullable(@Nullable Double[] x, @Nullable Double[] y) {
        Pairs present = Pairs.complete("x", x, "y", y);
        return of(present.first(), present.second());
    }

    private static void checkSizes(int x, int y) {
        Checks.sameLength("x", x, "y", y);
        if (x > MOST_POINTS) {
            throw new IllegalArgumentException("x and y have more than " + MOST_POINTS + " points");
        }
    }

    private static double[] positiveZeros(double[] values, String name) {
        double[] copy = values.clone();
        Arrays.setAll(copy, i -> Checks.finite(values[i], name, i) + 0.0);
        return copy;
    }

    /** The agreement of two orders. */
    public static final class Result extends StatResult {

        private final int points;
        private final long s;
        private final double d;
        private final double varS;
        private final boolean tied;

        Result(int points, long s, Ties x, Ties y) {
            super(undefined(points, x, y));
            double all = (double) points * (points - 1);
            this.points = points;
            this.s = s;
            this.d = Math.sqrt((all - x.pairs()) / 2 * ((all - y.pairs()) / 2));
            this.varS = isDefined() ? variance(points, x, y) : 0;
            this.tied = x.pairs() + y.pairs() > 0;
        }

        private static @Nullable Undefined undefined(int points, Ties x, Ties y) {
            double all = (double) points * (points - 1);
            if (points < 2) {
                return Undefined.TOO_FEW_VALUES;
            }
            return x.pairs() == all || y.pairs() == all ? Undefined.NO_SPREAD : null;
        }

        private static double variance(double n, Ties x, Ties y) {
            double pairs = n * (n - 1);
            double variance = (Ties.term(n) - x.term() - y.term()) / 18 + x.pairs() * y.pairs() / (2 * pairs);
            return n > 2 ? variance + x.triples() * y.triples() / (9 * pairs * (n - 2)) : variance;
        }

        /**
         * Returns tau-b, -1 to 1.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double tauB() {
            return figure("tau-b", s / d);
        }

        /** Returns tau-a, -1 to 1, which counts ties among the pairs; empty with fewer than two points. */
        public OptionalDouble tauA() {
            double all = (double) points * (points - 1) / 2;
            return points < 2 ? OptionalDouble.empty() : OptionalDouble.of(s / all);
        }

        /** Returns how many pairs of numbers there were, without missing ones. */
        public int points() {
            return points;
        }

        /** Returns S: by how many more pairs agree than disagree. */
        public long s() {
            return s;
        }

        /** Returns what S is divided by for tau-b; 0 if all x or all y are the same. */
        public double d() {
            return d;
        }

        /** Returns the variance of S if all orders are equally likely, ties taken into account; 0 where tau-b is undefined. */
        public double varS() {
            return varS;
        }

        /** Returns whether two x or two y are the same. */
        public boolean tied() {
            return tied;
        }

        /** Returns z with the correction for continuity; empty if tau-b is undefined. */
        public OptionalDouble z() {
            return standardised(s - Long.signum(s));
        }

        /** Returns the two-sided normal p of {@link #z()}; empty if tau-b is undefined. */
        public OptionalDouble p() {
            return twoSided(z());
        }

        /** Returns z without the correction for continuity; empty if tau-b is undefined. */
        public OptionalDouble zNoContinuity() {
            return standardised(s);
        }

        /** Returns the two-sided normal p of {@link #zNoContinuity()}; empty if tau-b is undefined. */
        public OptionalDouble pNoContinuity() {
            return twoSided(zNoContinuity());
        }

        /**
         * Returns the exact two-sided p: the share of all orders with an S as far from 0 or farther. Empty if tau-b is
         * undefined, if anything ties, or with more than 150 points, where the normal p has long become good. Calculated when
         * asked for, in {@code n³/4} steps.
         */
        public OptionalDouble pExact() {
            return !isDefined() || tied || points > Inversions.MOST_VALUES
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(Inversions.twoSided(points, s));
        }

        private OptionalDouble standardised(long difference) {
            return isDefined() ? OptionalDouble.of(difference / Math.sqrt(varS)) : OptionalDouble.empty();
        }

        private static OptionalDouble twoSided(OptionalDouble z) {
            return z.isEmpty()
                    ? z
                    : OptionalDouble.of(Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(z.getAsDouble()))));
        }

        @Override
        public String toString() {
            return "KendallTau[" + text("tauB=" + s / d) + ", s=" + s + ", points=" + points + "]";
        }
    }
}
