package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Some values, each with how often it occurs: what quantiles and shares need, so that groups merge to the same whatever the order
 * of the values and however they were split. Nothing is estimated; it is as large as there are different values, which {@link
 * #distinct()} tells.
 *
 * <p>{@link #quantile(double)} is the seventh definition of Hyndman and Fan, the default of R, of numpy and of spreadsheets: with
 * {@code h = (n-1) p} it lies between the values at the places {@code floor(h)} and {@code floor(h)+1}, counted from 0, as far as
 * the rest of {@code h} says. It is calculated in decimals and rounded once. Without values there is none.
 *
 * <p>Reference: Hyndman RJ, Fan Y (1996), Sample quantiles in statistical packages, The American Statistician 50:361-365.
 */
public final class ValueCounts {

    /** No value at all: merging it changes nothing. */
    public static final ValueCounts NONE = new ValueCounts(new TreeMap<>());

    private final SortedMap<Double, Long> counts;
    private final long n;

    private ValueCounts(SortedMap<Double, Long> counts) {
        this.counts = counts;
        long sum = 0;
        for (long count : counts.values()) {
            sum = Math.addExact(sum, count);
        }
        this.n = sum;
    }

    /**
     * Returns some values.
     *
     * @throws IllegalArgumentException if one is not finite
     */
    public static ValueCounts of(double... values) {
        SortedMap<Double, Long> counts = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            counts.merge(Checks.finite(values[i], "values", i) + 0.0, 1L, Math::addExact); // no negative zero
        }
        return new ValueCounts(counts);
    }

    /**
     * Returns values and how often each occurs; one that occurs 0 times is left out.
     *
     * @throws IllegalArgumentException if a value is not finite or a count negative
     */
    public static ValueCounts of(SortedMap<Double, Long> counts) {
        SortedMap<Double, Long> copy = new TreeMap<>();
        counts.forEach((value, count) -> {
            Checks.notNegative(count, "counts");
            if (count > 0) {
                copy.merge(Checks.finite(value, "values") + 0.0, count, Math::addExact);
            }
        });
        return new ValueCounts(copy);
    }

    /** Returns both groups together. */
    public ValueCounts plus(ValueCounts other) {
        SortedMap<Double, Long> both = new TreeMap<>(counts);
        other.counts.forEach((value, count) -> both.merge(value, count, Math::addExact));
        return new ValueCounts(both);
    }

    /** Returns how many values there are. */
    public long count() {
        return n;
    }

    /** Returns how many different values there are: how large this is. */
    public int distinct() {
        return counts.size();
    }

    /** Returns the values in their order, with how often each occurs; cannot be changed. */
    public SortedMap<Double, Long> asMap() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Returns how many values are this one or greater. */
    public long atOrAbove(double limit) {
        return counts.tailMap(limit + 0.0).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Returns the exact sums of the values. */
    public GroupMoments moments() {
        GroupMoments sum = GroupMoments.NONE;
        for (var entry : counts.entrySet()) {
            sum = sum.plus(times(GroupMoments.of(entry.getKey()), entry.getValue()));
        }
        return sum;
    }

    /** So many copies of one value, by doubling. */
    private static GroupMoments times(GroupMoments one, long count) {
        GroupMoments sum = GroupMoments.NONE;
        GroupMoments power = one;
        for (long rest = count; rest > 0; rest >>= 1) {
            if ((rest & 1) == 1) {
                sum = sum.plus(power);
            }
            power = rest > 1 ? power.plus(power) : power;
        }
        return sum;
    }

    /** Returns the median; empty without values. */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * Returns a quantile; empty without values.
     *
     * @param p 0 for the smallest to 1 for the greatest
     * @throws IllegalArgumentException if it lies outside
     */
    public OptionalDouble quantile(double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p is not between 0 and 1");
        }
        if (n == 0) {
            return OptionalDouble.empty();
        }
        BigDecimal place = BigDecimal.valueOf(n - 1).multiply(BigDecimal.valueOf(p));
        BigDecimal floor = place.setScale(0, RoundingMode.FLOOR);
        BigDecimal rest = place.subtract(floor);
        BigDecimal low = Exact.of(at(floor.longValueExact()));
        if (rest.signum() == 0) {
            return OptionalDouble.of(low.doubleValue());
        }
        BigDecimal high = Exact.of(at(floor.longValueExact() + 1));
        return OptionalDouble.of(low.add(high.subtract(low).multiply(rest)).doubleValue() + 0.0);
    }

    private double at(long place) {
        long passed = 0;
        for (var entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("there is no such place");
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof ValueCounts other && counts.equals(other.counts);
    }

    @Override
    public int hashCode() {
        return counts.hashCode();
    }

    /** Says how many values there are, and not which. */
    @Override
    public String toString() {
        return "ValueCounts[values=" + n + ", distinct=" + counts.size() + "]";
    }
}
