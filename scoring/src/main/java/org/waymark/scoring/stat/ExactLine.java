package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The Theil–Sen line through the first points of a series as a fraction, and what it leaves of every point, so that what is left
 * ties exactly. Time {@code m² log m} and memory {@code 4 m²} bytes for {@code m} points.
 *
 * <p>Slopes are sorted as doubles, which never turns the order of two fractions round. Only those that share the double in the
 * middle need to be told apart by their fractions, and even those only where two different fractions could be that close.
 */
final class ExactLine {

    private static final double TOLD_APART = 0x1p52;
    private static final MathContext DIGITS = new MathContext(40);

    private record Fraction(BigInteger num, BigInteger den) implements Comparable<Fraction> {

        static Fraction of(BigInteger rise, long run) {
            BigInteger over = BigInteger.valueOf(run);
            return run < 0 ? reduced(rise.negate(), over.negate()) : reduced(rise, over);
        }

        private static Fraction reduced(BigInteger num, BigInteger den) {
            BigInteger common = num.gcd(den);
            return new Fraction(num.divide(common), den.divide(common));
        }

        Fraction middle(Fraction other) {
            return reduced(
                    num.multiply(other.den).add(other.num.multiply(den)),
                    den.multiply(other.den).shiftLeft(1));
        }

        @Override
        public int compareTo(Fraction other) {
            return num.multiply(other.den).compareTo(other.num.multiply(den));
        }
    }

    private final double slope;
    private final double intercept;
    private final long[] rests;

    private ExactLine(double slope, double intercept, long[] rests) {
        this.slope = slope;
        this.intercept = intercept;
        this.rests = rests;
    }

    /** The line through the first points; null if no two of them differ in time. */
    static @Nullable ExactLine of(ExactSeries series, int points) {
        double[] slopes = new double[(int) ((long) points * (points - 1) / 2)];
        int count = 0;
        double greatest = 0;
        long longest = 0;
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < i; j++) {
                long run = series.time(i) - series.time(j);
                if (run != 0) {
                    double rise = series.rise(i, j);
                    slopes[count++] = rise / run + 0.0;
                    greatest = Math.max(greatest, Math.abs(rise));
                    longest = Math.max(longest, Math.abs(run));
                }
            }
        }
        if (count == 0) {
            return null;
        }
        Arrays.sort(slopes, 0, count);
        boolean toldApart = greatest * longest < TOLD_APART;
        Fraction lower = nth(series, points, slopes, (count - 1) / 2, toldApart);
        Fraction slope = count % 2 == 1 ? lower : lower.middle(nth(series, points, slopes, count / 2, toldApart));
        return of(series, points, slope);
    }

    /** The slope of this rank, from 0, as a fraction. */
    private static Fraction nth(ExactSeries series, int points, double[] slopes, int rank, boolean toldApart) {
        double wanted = slopes[rank];
        int place = rank;
        while (place > 0 && slopes[place - 1] == wanted) {
            place--;
        }
        Fraction[] same = new Fraction[toldApart ? 0 : slopes.length];
        int count = 0;
        for (int i = 0; i < points; i++) {
            for (int j = 0; j < i; j++) {
                long run = series.time(i) - series.time(j);
                if (run != 0 && series.rise(i, j) / run == wanted) {
                    Fraction found = Fraction.of(series.exactRise(i, j), run);
                    if (toldApart) {
                        return found;
                    }
                    same[count++] = found;
                }
            }
        }
        Arrays.sort(same, 0, count);
        return same[rank - place];
    }

    private static ExactLine of(ExactSeries series, int points, Fraction slope) {
        BigDecimal unit = new BigDecimal(slope.den()).scaleByPowerOfTen(series.scale());
        long[] small = series.smallRests(slope.num(), slope.den());
        if (small != null) {
            long[] first = Arrays.copyOf(small, points);
            Arrays.sort(first);
            BigDecimal twice = BigDecimal.valueOf(first[(points - 1) / 2] + first[points / 2]);
            return new ExactLine(quotient(new BigDecimal(slope.num()), unit), half(twice, unit), small);
        }
        BigInteger[] large = series.largeRests(slope.num(), slope.den());
        BigInteger[] first = Arrays.copyOf(large, points);
        Arrays.sort(first);
        BigDecimal twice = new BigDecimal(first[(points - 1) / 2].add(first[points / 2]));
        return new ExactLine(quotient(new BigDecimal(slope.num()), unit), half(twice, unit), ExactSeries.ranks(large));
    }

    private static double half(BigDecimal twice, BigDecimal unit) {
        return quotient(twice, unit.add(unit));
    }

    private static double quotient(BigDecimal over, BigDecimal under) {
        return Checks.inRange(over.divide(under, DIGITS).doubleValue(), "the values");
    }

    /** In units of the values per unit of time. */
    double slope() {
        return slope;
    }

    /** The median of what the slope leaves of the first points. */
    double intercept() {
        return intercept;
    }

    /** Whole numbers in the order of what the slope leaves of all points, equal where that is equal; a new array. */
    long[] rests(int from, int to) {
        return Arrays.copyOfRange(rests, from, to);
    }
}
