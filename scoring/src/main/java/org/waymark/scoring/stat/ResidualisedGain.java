package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Residualised gain: how far each later score of a cohort lies above or below what the cohort's own line predicts from the
 * earlier one.
 *
 * <pre>
 *   e = post - (a + b pre)        z = e / s        standardised = e / (s √(1 - h))
 *   s² = Σe² / (n - 2)            h = 1/n + (pre - mean)² / Sxx
 * </pre>
 *
 * <p>a and b are those of least squares over the complete pairs, by centred sums in two passes. Residuals add up to 0 and are not
 * correlated with the earlier scores.
 *
 * <p>Edge cases: pairs with a missing score have no residual and do not count; fewer than two pairs: {@link
 * Undefined#TOO_FEW_VALUES}; all earlier scores the same: {@link Undefined#NO_SPREAD}. Two pairs: residuals of 0 and no residual
 * standard deviation. All points on one line, which is decided on decimals: residuals of exactly 0, and no standardised ones;
 * peers divide rounding errors by rounding errors there. A pupil who alone fixes the line (h = 1) has no standardised residual.
 *
 * <p>Caveats: relative to the cohort, so half of it is below by definition: no measure of growth, and not to be compared between
 * cohorts. Error in the earlier test flattens the line, which favours pupils who began high (Cronbach and Furby 1970 advise
 * against using it to rank individuals).
 *
 * <p>Reference: Cronbach LJ, Furby L (1970), How we should measure "change": or should we?, Psychological Bulletin 74:68-80,
 * doi:10.1037/h0029382.
 */
public final class ResidualisedGain {

    private ResidualisedGain() {}

    /**
     * Returns the gains of a cohort.
     *
     * @throws IllegalArgumentException if the lengths differ or a score is not finite
     */
    public static Result of(double[] pre, double[] post) {
        Double[] first = new Double[pre.length];
        Double[] second = new Double[post.length];
        Arrays.setAll(first, i -> pre[i]);
        Arrays.setAll(second, i -> post[i]);
        return ofNullable(first, second);
    }

    /** Returns the gains of a cohort; {@code null} is a missing score. */
    public static Result ofNullable(@Nullable Double[] pre, @Nullable Double[] post) {
        Pairs pairs = Pairs.complete("pre", pre, "post", post);
        double[] x = pairs.first();
        double[] y = pairs.second();
        Moments before = Moments.of(x, "pre");
        Moments after = Moments.of(y, "post");
        int n = x.length;
        if (n < 2) {
            return new Result(Undefined.TOO_FEW_VALUES, pre.length, pairs, before, 0, 0, 0, new double[n]);
        }
        if (before.squares() == 0) {
            return new Result(Undefined.NO_SPREAD, pre.length, pairs, before, 0, 0, 0, new double[n]);
        }
        double products = 0;
        for (int i = 0; i < n; i++) {
            products += (x[i] - before.mean()) * (y[i] - after.mean());
        }
        double slope = Checks.inRange(products / before.squares(), "the scores");
        double[] residuals = new double[n];
        double squares = 0;
        if (!isLine(x, y)) {
            for (int i = 0; i < n; i++) {
                residuals[i] = y[i] - after.mean() - slope * (x[i] - before.mean());
                squares += residuals[i] * residuals[i];
            }
        }
        double sd = n == 2 ? 0 : Math.sqrt(Checks.inRange(squares, "the scores") / (n - 2));
        double intercept = Checks.inRange(after.mean() - slope * before.mean(), "the scores");
        return new Result(null, pre.length, pairs, before, slope + 0.0, intercept + 0.0, sd, residuals);
    }

    /** Whether all points lie on one line, exactly. */
    private static boolean isLine(double[] x, double[] y) {
        int other = 0;
        while (x[other] == x[0]) {
            other++;
        }
        BigDecimal run = minus(x[other], x[0]);
        BigDecimal rise = minus(y[other], y[0]);
        for (int i = 0; i < x.length; i++) {
            if (minus(y[i], y[0]).multiply(run).compareTo(rise.multiply(minus(x[i], x[0]))) != 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal minus(double value, double start) {
        return BigDecimal.valueOf(value).subtract(BigDecimal.valueOf(start));
    }

    /** The line of a cohort, and how far each pupil lies from it. Lists have a place for each pupil that was handed in. */
    public static final class Result extends StatResult {

        private static final double ALONE = 1 - 1e-12;

        private final int size;
        private final Pairs pairs;
        private final Moments before;
        private final double slope;
        private final double intercept;
        private final double residualSd;
        private final double[] residuals;

        Result(
                @Nullable Undefined undefined,
                int size,
                Pairs pairs,
                Moments before,
                double slope,
                double intercept,
                double residualSd,
                double[] residuals) {
            super(undefined);
            this.size = size;
            this.pairs = pairs;
            this.before = before;
            this.slope = slope;
            this.intercept = intercept;
            this.residualSd = residualSd;
            this.residuals = residuals;
        }

        /**
         * Returns the slope of the line.
         *
         * @throws java.util.NoSuchElementException if there is no line
         */
        public double slope() {
            return figure("slope", slope);
        }

        /**
         * Returns the intercept of the line.
         *
         * @throws java.util.NoSuchElementException if there is no line
         */
        public double intercept() {
            return figure("intercept", intercept);
        }

        /** Returns the residual standard deviation, 0 if all lie on the line; empty with fewer than three pairs. */
        public OptionalDouble residualSd() {
            return isDefined() && residuals.length > 2 ? OptionalDouble.of(residualSd) : OptionalDouble.empty();
        }

        /** Returns how many complete pairs there are. */
        public int pairs() {
            return residuals.length;
        }

        /** Returns each pupil's residual; empty where a score is missing, and everywhere if there is no line. */
        public List<OptionalDouble> residuals() {
            return each(isDefined(), i -> OptionalDouble.of(residuals[i] + 0.0));
        }

        /** Returns each residual over the residual standard deviation; empty as well if that is 0 or empty. */
        public List<OptionalDouble> zResiduals() {
            return each(residualSd > 0, i -> OptionalDouble.of(residuals[i] / residualSd));
        }

        /** Returns each pupil's leverage h, above 0 to 1; empty where there is no residual. */
        public List<OptionalDouble> leverages() {
            return each(isDefined(), i -> OptionalDouble.of(leverage(i)));
        }

        /** Returns the standardised residuals; empty as well if the standard deviation is 0 or empty, or h is 1. */
        public List<OptionalDouble> standardised() {
            return each(
                    residualSd > 0,
                    i -> leverage(i) >= ALONE
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(residuals[i] / (residualSd * Math.sqrt(1 - leverage(i)))));
        }

        private double leverage(int index) {
            double distance = pairs.first()[index] - before.mean();
            return Math.min(1, 1.0 / before.n() + distance * distance / before.squares());
        }

        private List<OptionalDouble> each(boolean exist, IntFunction<OptionalDouble> figure) {
            List<OptionalDouble> list = new ArrayList<>(Collections.nCopies(size, OptionalDouble.empty()));
            if (exist) {
                for (int i = 0; i < residuals.length; i++) {
                    list.set(pairs.positions()[i], figure.apply(i));
                }
            }
            return List.copyOf(list);
        }

        /** Says how many pairs there are, and nothing of them. */
        @Override
        public String toString() {
            return "ResidualisedGain[" + text("slope=" + slope) + ", pairs=" + residuals.length + "]";
        }
    }
}
