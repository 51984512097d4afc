package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** The two-way table without gaps: exact sums of squares, and what Shrout, Fleiss, McGraw and Wong make of them. */
final class IccMeanSquares {

    private static final Icc.Estimate NONE =
            new Icc.Estimate(Undefined.NO_VARIANCE, 0, OptionalDouble.empty(), OptionalDouble.empty());

    private final int n;
    private final int k;
    private final double msr;
    private final double msc;
    private final double mse;
    private final double msw;
    private final Icc.AverageInterval interval;
    private final double mass;

    IccMeanSquares(RatingTable table, Icc.AverageInterval interval, double confidence) {
        this.interval = interval;
        this.mass = (1 - confidence) / 2;
        n = table.subjects();
        k = table.raters();
        BigDecimal[] rows = sums(n);
        BigDecimal[] columns = sums(k);
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < k; j++) {
                BigDecimal value = Exact.of(table.category(table.place(i, j)));
                rows[i] = rows[i].add(value);
                columns[j] = columns[j].add(value);
                squares = squares.add(Exact.square(value));
            }
        }
        BigDecimal total = BigDecimal.ZERO;
        for (BigDecimal row : rows) {
            total = total.add(row);
        }
        BigDecimal correction = Exact.square(total);
        BigDecimal cells = BigDecimal.valueOf((long) n * k);
        // All four are the sums of squares times n k.
        BigDecimal ofAll = squares.multiply(cells).subtract(correction);
        BigDecimal ofSubjects = squares(rows).multiply(BigDecimal.valueOf(n)).subtract(correction);
        BigDecimal ofRaters = squares(columns).multiply(BigDecimal.valueOf(k)).subtract(correction);
        BigDecimal ofRest = ofAll.subtract(ofSubjects).subtract(ofRaters);
        msr = mean(ofSubjects, cells, n - 1);
        msc = mean(ofRaters, cells, k - 1);
        mse = mean(ofRest, cells, (n - 1L) * (k - 1));
        msw = mean(ofAll.subtract(ofSubjects), cells, (long) n * (k - 1));
        Checks.inRange((msr + msc + mse + msw) * n * k, "the ratings");
    }

    private static BigDecimal[] sums(int length) {
        BigDecimal[] sums = new BigDecimal[length];
        Arrays.fill(sums, BigDecimal.ZERO);
        return sums;
    }

    private static BigDecimal squares(BigDecimal[] sums) {
        BigDecimal squares = BigDecimal.ZERO;
        for (BigDecimal sum : sums) {
            squares = squares.add(Exact.square(sum));
        }
        return squares;
    }

    private static double mean(BigDecimal squares, BigDecimal cells, long degrees) {
        return Exact.quotient(squares, cells.multiply(BigDecimal.valueOf(degrees)));
    }

    Icc.MeanSquares meanSquares() {
        return new Icc.MeanSquares(msr, msc, mse, msw);
    }

    Icc.Estimate estimate(Icc.Form form) {
        return switch (form) {
            case ONE_WAY_SINGLE ->
                byRatio(msr - msw, msr + (k - 1) * msw, msw, (double) n * (k - 1), f -> (f - 1) / (f + k - 1));
            case ONE_WAY_AVERAGE -> byRatio(msr - msw, msr, msw, (double) n * (k - 1), f -> 1 - 1 / f);
            case FIXED_SINGLE ->
                byRatio(msr - mse, msr + (k - 1) * mse, mse, (n - 1.0) * (k - 1), f -> (f - 1) / (f + k - 1));
            case FIXED_AVERAGE -> byRatio(msr - mse, msr, mse, (n - 1.0) * (k - 1), f -> 1 - 1 / f);
            case RANDOM_SINGLE -> randomSingle();
            case RANDOM_AVERAGE -> randomAverage();
        };
    }

    /** A form whose limits are a rising function of F = MSR over the error. */
    private Icc.Estimate byRatio(double part, double whole, double error, double degrees, DoubleUnaryOperator limit) {
        if (whole <= 0) {
            return NONE;
        }
        if (error == 0) {
            return estimate(part / whole, 1, 1);
        }
        double f = msr / error;
        double low = f / Quantiles.fAbove(n - 1.0, degrees, mass);
        double high = f * Quantiles.fAbove(degrees, n - 1.0, mass);
        return estimate(part / whole, limit.applyAsDouble(low), limit.applyAsDouble(high));
    }

    private Icc.Estimate randomSingle() {
        double whole = msr + (k - 1) * mse + k * (msc - mse) / n;
        if (whole <= 0) {
            return NONE;
        }
        double rho = (msr - mse) / whole;
        double[] limits = singleLimits(rho);
        return estimate(rho, limits[0], limits[1]);
    }

    /** The limits of (2,1); not finite if there are none. */
    private double[] singleLimits(double rho) {
        if (mse == 0 && msc == 0) {
            return new double[] {1, 1};
        }
        double a = k * rho * msc;
        double b = (n * (1 + (k - 1) * rho) - k * rho) * mse;
        return limits(degrees(a, b), k * msc + ((double) k * n - k - n) * mse, n);
    }

    /** Satterthwaite's degrees of freedom of a sum of the mean squares of raters and of the residual. */
    private double degrees(double ofRaters, double ofRest) {
        double sum = ofRaters + ofRest;
        return sum * sum / (ofRaters * ofRaters / (k - 1) + ofRest * ofRest / ((n - 1.0) * (k - 1)));
    }

    private double[] limits(double degrees, double spread, double factor) {
        if (!(degrees > 1e-3 && Double.isFinite(degrees))) {
            return new double[] {Double.NaN, Double.NaN};
        }
        double up = Quantiles.fAbove(n - 1.0, degrees, mass);
        double down = Quantiles.fAbove(degrees, n - 1.0, mass);
        return new double[] {
            factor * (msr - up * mse) / (up * spread + factor * msr),
            factor * (down * msr - mse) / (spread + factor * down * msr)
        };
    }

    private Icc.Estimate randomAverage() {
        double whole = msr + (msc - mse) / n;
        if (whole <= 0) {
            return NONE;
        }
        double value = (msr - mse) / whole;
        if (interval == Icc.AverageInterval.SPEARMAN_BROWN) {
            Icc.Estimate single = randomSingle();
            return estimate(value, steppedUp(single.lower()), steppedUp(single.upper()));
        }
        if (mse == 0 && msc == 0) {
            return estimate(value, 1, 1);
        }
        // As for one rater, with the averaged coefficient; both parts times n (1 - value), which has no effect on the
        // degrees.
        double[] limits = limits(degrees(k * value * msc, (n * (1 - value) + k * value * (n - 1)) * mse), msc - mse, n);
        return estimate(value, limits[0], limits[1]);
    }

    private double steppedUp(OptionalDouble limit) {
        if (limit.isEmpty()) {
            return Double.NaN;
        }
        double whole = 1 + (k - 1) * limit.getAsDouble();
        return whole <= 0 ? Double.NaN : k * limit.getAsDouble() / whole;
    }

    private static Icc.Estimate estimate(double value, double lower, double upper) {
        return new Icc.Estimate(null, value, finite(lower), finite(upper));
    }

    private static OptionalDouble finite(double limit) {
        return Double.isFinite(limit) ? OptionalDouble.of(limit) : OptionalDouble.empty();
    }
}
