package org.waymark.scoring.stat;

/** A line of least squares through centred points; see {@link OlsSlope}. */
final class LeastSquares {

    static final LeastSquares NONE = new LeastSquares(0, 0, 0, 1, 0, 0);

    /** Distances from the line within so many last bits of the numbers are what their notation made of 0. */
    private static final double LAST_BITS = 4;

    private final double slope;
    private final double intercept;
    private final double meanTime;
    private final double timeSquares;
    private final double valueSquares;
    private final double restSquares;

    private LeastSquares(
            double slope,
            double intercept,
            double meanTime,
            double timeSquares,
            double valueSquares,
            double restSquares) {
        this.slope = slope;
        this.intercept = intercept;
        this.meanTime = meanTime;
        this.timeSquares = timeSquares;
        this.valueSquares = valueSquares;
        this.restSquares = restSquares;
    }

    /** The line through points of which not all times are the same. */
    static LeastSquares of(Centred x, Centred y) {
        double products = 0;
        for (int i = 0; i < x.count(); i++) {
            products += x.distance(i) * y.distance(i);
        }
        double slope = Checks.inRange(products / x.squares() + 0.0, "x and y");
        double intercept = Checks.inRange(y.mean() - slope * x.mean() + 0.0, "x and y");
        return new LeastSquares(slope, intercept, x.mean(), x.squares(), y.squares(), rest(x, y, slope));
    }

    private static double rest(Centred x, Centred y, double slope) {
        double squares = 0;
        double farthest = 0;
        for (int i = 0; i < x.count(); i++) {
            double rest = y.distance(i) - slope * x.distance(i);
            squares += rest * rest;
            farthest = Math.max(farthest, Math.abs(rest));
        }
        double noise = LAST_BITS * Math.max(Math.ulp(y.largest()), Math.abs(slope) * Math.ulp(x.largest()));
        return farthest <= noise ? 0 : squares;
    }

    double slope() {
        return slope;
    }

    double intercept() {
        return intercept;
    }

    double meanTime() {
        return meanTime;
    }

    double timeSquares() {
        return timeSquares;
    }

    /** The squares that the line leaves over; 0 if it passes through all points. */
    double restSquares() {
        return restSquares;
    }

    /** Whether not all values are the same. */
    boolean spread() {
        return valueSquares > 0;
    }

    double rSquared() {
        return Math.max(0, 1 - restSquares / valueSquares);
    }
}
