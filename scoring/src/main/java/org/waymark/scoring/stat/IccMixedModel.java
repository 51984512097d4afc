package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Components of variance of a table with gaps by restricted maximum likelihood: rating = mean + subject + rater + residual.
 *
 * <p>The likelihood is profiled over the residual variance and searched over the two ratios of the components to it, each as
 * {@code t / (1-t)} with {@code t} from 0 to 1: a grid, then golden sections around its best point. Subjects are integrated out
 * one by one, so that one look costs as much as there are cells, times the raters.
 */
final class IccMixedModel {

    private static final int GRID = 24;
    private static final int SECTIONS = 48;
    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    /** A share of a component as near to 1 as this means that there is no residual. */
    private static final double NO_REST = 1 - 1e-7;

    private final @Nullable Undefined undefined;
    private final int raters;
    private final double subject;
    private final double rater;
    private final double rest;

    private IccMixedModel(@Nullable Undefined undefined, int raters, double subject, double rater, double rest) {
        this.undefined = undefined;
        this.raters = raters;
        this.subject = subject;
        this.rater = rater;
        this.rest = rest;
    }

    static IccMixedModel of(RatingTable table) {
        if (!isAnyRatedTwice(table)) {
            return new IccMixedModel(Undefined.NO_PAIRS, table.raters(), 0, 0, 0);
        }
        if (isUnanimous(table)) {
            return new IccMixedModel(null, table.raters(), 1, 0, 0);
        }
        Likelihood likelihood = new Likelihood(table);
        double t = least(share -> likelihood.at(share, leastRater(likelihood, share)));
        double u = leastRater(likelihood, t);
        if (t > NO_REST || u > NO_REST) {
            return new IccMixedModel(Undefined.NO_RESIDUAL, table.raters(), 0, 0, 0);
        }
        return new IccMixedModel(null, table.raters(), ratio(t), ratio(u), 1);
    }

    private static double leastRater(Likelihood likelihood, double share) {
        return least(u -> likelihood.at(share, u));
    }

    private static boolean isAnyRatedTwice(RatingTable table) {
        for (int i = 0; i < table.subjects(); i++) {
            if (table.ratings(i) >= 2) {
                return true;
            }
        }
        return false;
    }

    /** Whether no two ratings of one subject differ. */
    private static boolean isUnanimous(RatingTable table) {
        for (int[] row : table.counts()) {
            if (Arrays.stream(row).filter(count -> count > 0).count() > 1) {
                return false;
            }
        }
        return true;
    }

    private static double ratio(double share) {
        return share / (1 - share);
    }

    /** Where a function on [0, 1) is least. */
    private static double least(DoubleUnaryOperator function) {
        int best = 0;
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < GRID; i++) {
            double value = function.applyAsDouble((double) i / GRID);
            if (value < lowest) {
                lowest = value;
                best = i;
            }
        }
        double low = Math.max(0, (best - 1.0) / GRID);
        double high = Math.min(1 - 1e-12, (best + 1.0) / GRID);
        double a = high - GOLDEN * (high - low);
        double b = low + GOLDEN * (high - low);
        double atA = function.applyAsDouble(a);
        double atB = function.applyAsDouble(b);
        for (int i = 0; i < SECTIONS; i++) {
            if (atA <= atB) {
                high = b;
                b = a;
                atB = atA;
                a = high - GOLDEN * (high - low);
                atA = function.applyAsDouble(a);
            } else {
                low = a;
                a = b;
                atA = atB;
                b = low + GOLDEN * (high - low);
                atB = function.applyAsDouble(b);
            }
        }
        double middle = (low + high) / 2;
        return best == 0 && lowest <= function.applyAsDouble(middle) ? 0 : middle;
    }

    @Nullable
    Undefined undefined() {
        return undefined;
    }

    Icc.Estimate estimate(Icc.Form form) {
        // The forms of the mean squares, with MSR = k s + e, MSC = n r + e and MSW = r + e in the place of what they
        // estimate.
        double msr = raters * subject + rest;
        double within = rater + rest;
        return switch (form) {
            case ONE_WAY_SINGLE -> share(msr - within, msr + (raters - 1) * within);
            case ONE_WAY_AVERAGE -> share(msr - within, msr);
            case RANDOM_SINGLE -> share(subject, subject + rater + rest);
            case RANDOM_AVERAGE -> share(raters * subject, raters * subject + rater + rest);
            case FIXED_SINGLE -> share(subject, subject + rest);
            case FIXED_AVERAGE -> share(raters * subject, raters * subject + rest);
        };
    }

    private static Icc.Estimate share(double part, double whole) {
        return new Icc.Estimate(null, part / whole, OptionalDouble.empty(), OptionalDouble.empty());
    }

    /** Minus twice the profiled restricted log likelihood, up to a constant. */
    private static final class Likelihood {

        private final RatingTable table;
        private final int[] sizes;
        private final double[][] values;
        private final int n;

        Likelihood(RatingTable table) {
            this.table = table;
            sizes = new int[table.subjects()];
            values = new double[table.subjects()][table.raters()];
            int cells = 0;
            double sum = 0;
            for (int i = 0; i < sizes.length; i++) {
                sizes[i] = table.ratings(i);
                cells += sizes[i];
                for (int j = 0; j < table.raters() && sizes[i] > 0; j++) {
                    sum += table.isRated(i, j) ? table.category(table.place(i, j)) : 0;
                }
            }
            n = cells;
            double centre = sum / n;
            for (int i = 0; i < sizes.length; i++) {
                for (int j = 0; j < table.raters(); j++) {
                    values[i][j] = table.isRated(i, j) ? table.category(table.place(i, j)) - centre : 0;
                }
            }
        }

        double at(double subjectShare, double raterShare) {
            double s = ratio(subjectShare);
            double r = ratio(raterShare);
            int k = table.raters();
            double[][] m = new double[k][k];
            double[] y = new double[k];
            double[] one = new double[k];
            double logs = 0;
            double oneOne = 0;
            double oneY = 0;
            double yY = 0;
            for (int i = 0; i < sizes.length; i++) {
                double shrink = s / (1 + s * sizes[i]);
                double sum = 0;
                double squares = 0;
                for (int j = 0; j < k; j++) {
                    sum += values[i][j];
                    squares += values[i][j] * values[i][j];
                }
                logs += Math.log1p(s * sizes[i]);
                oneOne += sizes[i] - shrink * sizes[i] * sizes[i];
                oneY += sum - shrink * sizes[i] * sum;
                yY += squares - shrink * sum * sum;
                for (int j = 0; j < k; j++) {
                    if (table.isRated(i, j)) {
                        y[j] += values[i][j] - shrink * sum;
                        one[j] += 1 - shrink * sizes[i];
                        m[j][j] += r;
                        for (int l = 0; l < k; l++) {
                            m[j][l] -= table.isRated(i, l) ? r * shrink : 0;
                        }
                    }
                }
            }
            for (int j = 0; j < k; j++) {
                m[j][j] += 1;
            }
            logs += factor(m);
            double[] withY = solve(m, y);
            double[] withOne = solve(m, one);
            for (int j = 0; j < k; j++) {
                yY -= r * y[j] * withY[j];
                oneY -= r * one[j] * withY[j];
                oneOne -= r * one[j] * withOne[j];
            }
            double rest = Math.max(yY - oneY * oneY / oneOne, Double.MIN_NORMAL);
            return (n - 1) * Math.log(rest) + logs + Math.log(oneOne);
        }

        /** Cholesky's factor in the lower half; returns the logarithm of the determinant. */
        private static double factor(double[][] m) {
            double log = 0;
            for (int j = 0; j < m.length; j++) {
                for (int l = 0; l <= j; l++) {
                    double sum = m[j][l];
                    for (int h = 0; h < l; h++) {
                        sum -= m[j][h] * m[l][h];
                    }
                    m[j][l] = l == j ? Math.sqrt(sum) : sum / m[l][l];
                }
                log += 2 * Math.log(m[j][j]);
            }
            return log;
        }

        private static double[] solve(double[][] factor, double[] right) {
            int k = right.length;
            double[] x = right.clone();
            for (int j = 0; j < k; j++) {
                for (int l = 0; l < j; l++) {
                    x[j] -= factor[j][l] * x[l];
                }
                x[j] /= factor[j][j];
            }
            for (int j = k - 1; j >= 0; j--) {
                for (int l = j + 1; l < k; l++) {
                    x[j] -= factor[l][j] * x[l];
                }
                x[j] /= factor[j][j];
            }
            return x;
        }
    }
}
