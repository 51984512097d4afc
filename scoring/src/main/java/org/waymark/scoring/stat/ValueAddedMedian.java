package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Value added by the median method: each outcome less the median outcome of pupils with similar prior attainment.
 *
 * <p>Similar are those whose prior attainment differs by no more than the bandwidth, the limit included; differences are taken in
 * decimals. By default a pupil is not among the own peers, the bandwidth is 0 (the same prior attainment) and one peer is enough.
 * The performance tables for England of 2002 to 2005 used a line of national medians; within one data set this is the same idea.
 *
 * <p>Edge cases: a pupil with fewer peers than the minimum has no value, and neither has one without prior attainment or outcome,
 * who is no peer either. The mean is that of the pupils who have a value; if nobody has, there is none ({@link
 * Undefined#NO_VALUES} without any complete pupil, {@link Undefined#TOO_FEW_VALUES} with too few peers). Costs {@code n²} at the
 * worst; 2,000 pupils are no matter.
 *
 * <p>Caveats: with few peers the median is a rough guess; say how many there are. Value added by one school's own pupils sums to
 * about nothing by construction. For pupils with different needs "similar prior attainment" alone is a thin likeness.
 *
 * <p>Reference: Department for Education and Skills (2002-2005), school performance tables, value added technical information.
 */
public final class ValueAddedMedian {

    private static final ValueAddedMedian DEFAULTS = new ValueAddedMedian(0, true, 1);

    private final double bandwidth;
    private final boolean excludesSelf;
    private final int minimumPeers;

    private ValueAddedMedian(double bandwidth, boolean excludesSelf, int minimumPeers) {
        this.bandwidth = bandwidth;
        this.excludesSelf = excludesSelf;
        this.minimumPeers = minimumPeers;
    }

    /** Returns the calculator for peers with the same prior attainment, the pupil excluded, at least one. */
    public static ValueAddedMedian withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy with another bandwidth.
     *
     * @throws IllegalArgumentException if it is negative or not finite
     */
    public ValueAddedMedian withBandwidth(double width) {
        if (!(width >= 0 && Double.isFinite(width))) {
            throw new IllegalArgumentException("bandwidth is not a number from 0");
        }
        return new ValueAddedMedian(width, excludesSelf, minimumPeers);
    }

    /** Returns a copy that counts a pupil among the own peers. */
    public ValueAddedMedian includingSelf() {
        return new ValueAddedMedian(bandwidth, false, minimumPeers);
    }

    /**
     * Returns a copy that asks for more peers.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public ValueAddedMedian withMinimumPeers(int minimum) {
        if (minimum < 1) {
            throw new IllegalArgumentException("minimumPeers is below 1");
        }
        return new ValueAddedMedian(bandwidth, excludesSelf, minimum);
    }

    /** Returns the bandwidth. */
    public double bandwidth() {
        return bandwidth;
    }

    /** Returns whether a pupil is left out of the own peers. */
    public boolean excludesSelf() {
        return excludesSelf;
    }

    /** Returns how many peers a value needs. */
    public int minimumPeers() {
        return minimumPeers;
    }

    /**
     * Returns the value added of a cohort.
     *
     * @throws IllegalArgumentException if the lengths differ or a number is not finite
     */
    public Result of(double[] prior, double[] outcome) {
        return ofNullable(
                Arrays.stream(prior).boxed().toArray(Double[]::new),
                Arrays.stream(outcome).boxed().toArray(Double[]::new));
    }

    /** Returns the value added of a cohort; {@code null} is a missing number. */
    public Result ofNullable(@Nullable Double[] prior, @Nullable Double[] outcome) {
        Pairs pairs = Pairs.complete("prior", prior, "outcome", outcome);
        double[] x = pairs.first();
        double[] y = pairs.second();
        for (int i = 0; i < x.length; i++) {
            Checks.finite(x[i], "prior", pairs.positions()[i]);
            Checks.finite(y[i], "outcome", pairs.positions()[i]);
        }
        Pupil[] pupils = new Pupil[prior.length];
        Arrays.fill(pupils, new Pupil(OptionalDouble.empty(), OptionalDouble.empty(), 0));
        double sum = 0;
        int valued = 0;
        for (int i = 0; i < x.length; i++) {
            Pupil pupil = pupil(x, y, i);
            pupils[pairs.positions()[i]] = pupil;
            if (pupil.valueAdded().isPresent()) {
                sum += pupil.valueAdded().getAsDouble();
                valued++;
            }
        }
        Undefined reason = valued > 0 ? null : x.length == 0 ? Undefined.NO_VALUES : Undefined.TOO_FEW_VALUES;
        return new Result(reason, List.of(pupils), valued == 0 ? 0 : Checks.inRange(sum, "outcomes") / valued, valued);
    }

    private Pupil pupil(double[] x, double[] y, int self) {
        double[] outcomes = new double[x.length];
        int peers = 0;
        for (int j = 0; j < x.length; j++) {
            if ((j != self || !excludesSelf) && Math.abs(Moments.difference(x[self], x[j])) <= bandwidth) {
                outcomes[peers++] = y[j];
            }
        }
        if (peers < minimumPeers) {
            return new Pupil(OptionalDouble.empty(), OptionalDouble.empty(), peers);
        }
        Arrays.sort(outcomes, 0, peers);
        int upper = peers / 2;
        double median = peers % 2 == 1 ? outcomes[upper] : outcomes[upper - 1] / 2 + outcomes[upper] / 2;
        return new Pupil(
                OptionalDouble.of(Moments.difference(median, y[self]) + 0.0), OptionalDouble.of(median + 0.0), peers);
    }

    /**
     * One pupil against the peers.
     *
     * @param valueAdded the outcome less the median of the peers; empty with too few peers or a missing number
     * @param peerMedian the median outcome of the peers; empty likewise
     * @param peers how many peers there are
     */
    public record Pupil(OptionalDouble valueAdded, OptionalDouble peerMedian, int peers) {

        /** Says how many peers there are, and nothing of the pupil. */
        @Override
        public String toString() {
            return "Pupil[peers=" + peers + "]";
        }
    }

    /** The value added of a cohort. */
    public static final class Result extends StatResult {

        private final List<Pupil> pupils;
        private final double mean;
        private final int valued;

        Result(@Nullable Undefined undefined, List<Pupil> pupils, double mean, int valued) {
            super(undefined);
            this.pupils = pupils;
            this.mean = mean;
            this.valued = valued;
        }

        /** Returns the pupils, in the order in which they were handed in. */
        public List<Pupil> pupils() {
            return pupils;
        }

        /**
         * Returns the mean value added of those who have one.
         *
         * @throws java.util.NoSuchElementException if nobody has
         */
        public double mean() {
            return figure("mean value added", mean);
        }

        /** Returns how many pupils have a value. */
        public int valued() {
            return valued;
        }

        @Override
        public String toString() {
            return "ValueAddedMedian[" + text("mean=" + mean) + ", pupils=" + pupils.size() + "]";
        }
    }
}
