package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Count, mean, spread, skewness and kurtosis of a group, so that groups merge: the same to the last bit whatever the order of
 * the values and however they were split.
 *
 * <p>It keeps the sums of the values and of their second, third and fourth powers without any rounding, each value read as the
 * decimal that it prints as; only a figure that is asked for is rounded. So there is no loss of digits either: the hard cases
 * of NIST come out as certified, and values that are all the same have a variance of exactly 0. Updating formulas (Welford;
 * Chan, Golub and LeVeque; {@code commons-statistics-descriptive}) are as accurate and faster, but their last bits depend on
 * order and partition.
 *
 * <pre>
 *   m2 = S (x - mean)²     variance = m2 / (n-1)     population variance = m2 / n
 *   skewness = (m3/n) / (m2/n)^1.5                   kurtosis = (m4/n) / (m2/n)², 3 for a normal distribution
 *   se = sd / sqrt(n)                                plug-in se = sqrt(m2/n) / sqrt(n)
 * </pre>
 *
 * <p>Edge cases: no value has no mean; one has no variance; without spread there is neither skewness nor kurtosis. {@link
 * #NONE} merges to nothing new. Values beyond 1e70 are refused. Immutable; each value added makes a small object.
 */
public final class GroupMoments {

    private static final double GREATEST = 1e70;

    /** No value at all: merging it changes nothing. */
    public static final GroupMoments NONE =
            new GroupMoments(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    private final long n;
    private final BigDecimal sum;
    private final BigDecimal squares;
    private final BigDecimal cubes;
    private final BigDecimal fourths;
    private final double min;
    private final double max;

    private GroupMoments(
            long n, BigDecimal sum, BigDecimal squares, BigDecimal cubes, BigDecimal fourths, double min, double max) {
        this.n = n;
        this.sum = sum;
        this.squares = squares;
        this.cubes = cubes;
        this.fourths = fourths;
        this.min = min;
        this.max = max;
    }

    /**
     * Returns the moments of some values.
     *
     * @throws IllegalArgumentException if one is not finite or beyond 1e70
     */
    public static GroupMoments of(double... values) {
        GroupMoments moments = NONE;
        for (int i = 0; i < values.length; i++) {
            moments = moments.merged(one(checked(values[i], i)));
        }
        return moments;
    }

    /** Returns the moments of some values; {@code null} is a missing one and left out. */
    public static GroupMoments ofNullable(@Nullable Double[] values) {
        return of(Present.in(values));
    }

    private static double checked(double value, int index) {
        return Checks.within(value, -GREATEST, GREATEST, "values", index) + 0.0; // no negative zero
    }

    private static GroupMoments one(double value) {
        BigDecimal exact = Exact.of(value);
        BigDecimal square = Exact.square(exact);
        return new GroupMoments(1, exact, square, square.multiply(exact), Exact.square(square), value, value);
    }

    /**
     * Returns the moments with one value more.
     *
     * @throws IllegalArgumentException if it is not finite or beyond 1e70
     */
    public GroupMoments plus(double value) {
        return merged(one(checked(value, 0)));
    }

    /** Returns the moments of both groups together, which share no value. */
    public GroupMoments plus(GroupMoments other) {
        return merged(other);
    }

    private GroupMoments merged(GroupMoments other) {
        if (n == 0 || other.n == 0) {
            return n == 0 ? other : this;
        }
        return new GroupMoments(
                Math.addExact(n, other.n),
                sum.add(other.sum),
                squares.add(other.squares),
                cubes.add(other.cubes),
                fourths.add(other.fourths),
                Math.min(min, other.min),
                Math.max(max, other.max));
    }

    /** Returns how many values there are. */
    public long count() {
        return n;
    }

    /** Returns the mean; empty without values. */
    public OptionalDouble mean() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(Exact.quotient(sum, n));
    }

    /** The difference of two means, rounded once. */
    static double difference(GroupMoments first, GroupMoments second) {
        BigDecimal ofFirst = first.sum.multiply(BigDecimal.valueOf(second.n));
        BigDecimal ofSecond = second.sum.multiply(BigDecimal.valueOf(first.n));
        return Exact.quotient(
                ofFirst.subtract(ofSecond), BigDecimal.valueOf(first.n).multiply(BigDecimal.valueOf(second.n)));
    }

    /** Returns the sum of the squared distances from the mean; 0 without values. */
    public double m2() {
        return n == 0 ? 0 : Exact.quotient(spread(), n);
    }

    /** n times the second central sum. */
    private BigDecimal spread() {
        return times(squares, 1).subtract(Exact.square(sum));
    }

    /** n² times the third central sum. */
    private BigDecimal skew() {
        return times(cubes, 2)
                .subtract(times(sum.multiply(squares).multiply(BigDecimal.valueOf(3)), 1))
                .add(sum.pow(3).multiply(BigDecimal.valueOf(2)));
    }

    /** n³ times the fourth central sum. */
    private BigDecimal tails() {
        return times(fourths, 3)
                .subtract(times(sum.multiply(cubes).multiply(BigDecimal.valueOf(4)), 2))
                .add(times(Exact.square(sum).multiply(squares).multiply(BigDecimal.valueOf(6)), 1))
                .subtract(sum.pow(4).multiply(BigDecimal.valueOf(3)));
    }

    private BigDecimal times(BigDecimal figure, int power) {
        return figure.multiply(BigDecimal.valueOf(n).pow(power));
    }

    /** Returns the variance over n-1; empty with fewer than two values. */
    public OptionalDouble variance() {
        return n < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Exact.quotient(spread(), BigDecimal.valueOf(n).multiply(BigDecimal.valueOf(n - 1))));
    }

    /** Returns the variance over n; empty without values. */
    public OptionalDouble populationVariance() {
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        Exact.quotient(spread(), BigDecimal.valueOf(n).pow(2)));
    }

    /** Returns the standard deviation over n-1; empty with fewer than two values. */
    public OptionalDouble sd() {
        return root(variance(), 1);
    }

    /** Returns the standard error of the mean; empty with fewer than two values. */
    public OptionalDouble se() {
        return root(variance(), n);
    }

    /** Returns the standard error of the mean with the variance over n, to which an endless bootstrap tends; empty without values. */
    public OptionalDouble plugInSe() {
        return root(populationVariance(), n);
    }

    private static OptionalDouble root(OptionalDouble variance, long over) {
        return variance.isPresent() ? OptionalDouble.of(Math.sqrt(variance.getAsDouble() / over)) : variance;
    }

    /** Returns the skewness of the values as a whole group; empty without spread. */
    public OptionalDouble skewness() {
        if (spread().signum() == 0) {
            return OptionalDouble.empty();
        }
        // Squared it is n M3² / M2³ = (n² M3)² / (n M2)³.
        BigDecimal skew = skew();
        double root = Math.sqrt(Exact.quotient(Exact.square(skew), spread().pow(3)));
        return OptionalDouble.of(skew.signum() < 0 ? -root : root);
    }

    /** Returns the kurtosis of the values as a whole group, 3 for a normal distribution; empty without spread. */
    public OptionalDouble kurtosis() {
        if (spread().signum() == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Exact.quotient(tails(), Exact.square(spread())));
    }

    /** Returns the smallest value; empty without values. */
    public OptionalDouble min() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(min);
    }

    /** Returns the greatest value; empty without values. */
    public OptionalDouble max() {
        return n == 0 ? OptionalDouble.empty() : OptionalDouble.of(max);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof GroupMoments other
                && n == other.n
                && sum.compareTo(other.sum) == 0
                && squares.compareTo(other.squares) == 0
                && cubes.compareTo(other.cubes) == 0
                && fourths.compareTo(other.fourths) == 0
                && min == other.min
                && max == other.max;
    }

    @Override
    public int hashCode() {
        return Objects.hash(n, sum.stripTrailingZeros(), squares.stripTrailingZeros(), min, max);
    }

    @Override
    public String toString() {
        String mean = n == 0 ? "none" : Double.toString(mean().orElseThrow());
        String sd = n < 2 ? "none" : Double.toString(sd().orElseThrow());
        return "GroupMoments[n=" + n + ", mean=" + mean + ", sd=" + sd + "]";
    }
}
