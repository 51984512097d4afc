package org.waymark.scoring.stat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Probes in the order of their weeks, and the rates that are read off their ends; see {@link RateOfImprovement}. */
final class Probes {

    static final Probes NONE = new Probes(new double[0], new double[0]);

    private static final int LEAST_FOR_THREES = 6;
    private static final int LEAST_FOR_THIRDS = 3;

    private final double[] weeks;
    private final double[] scores;

    private Probes(double[] weeks, double[] scores) {
        this.weeks = weeks;
        this.scores = scores;
    }

    /** Probes of at least two different weeks; those of one week stay in their order. */
    static Probes inOrder(double[] weeks, double[] scores) {
        int[] order = IntStream.range(0, weeks.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> weeks[i] + 0.0))
                .mapToInt(i -> i)
                .toArray();
        return new Probes(
                Arrays.stream(order).mapToDouble(i -> weeks[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> scores[i]).toArray());
    }

    double twoPoint() {
        return over(scores[scores.length - 1] - scores[0], span());
    }

    double theilSen() {
        return TheilSen.withDefaults().of(weeks, scores).slope();
    }

    OptionalDouble medianOfThree() {
        return weeks.length < LEAST_FOR_THREES ? OptionalDouble.empty() : ends(3, span());
    }

    OptionalDouble tukeyMedianX() {
        double weeksBetween = weeks.length < LEAST_FOR_THIRDS ? 0 : between(weeks, third());
        return weeksBetween == 0 ? OptionalDouble.empty() : ends(third(), weeksBetween);
    }

    OptionalDouble tukeyAllWeeks() {
        return weeks.length < LEAST_FOR_THIRDS ? OptionalDouble.empty() : ends(third(), span());
    }

    private OptionalDouble ends(int size, double weeksBetween) {
        return OptionalDouble.of(over(between(scores, size), weeksBetween));
    }

    /** The size of an outer third: a remainder of one goes to the middle, one of two to the outer ones. */
    private int third() {
        return (weeks.length + 1) / 3;
    }

    private double span() {
        return weeks[weeks.length - 1] - weeks[0];
    }

    /** From the median of the first so many to that of the last so many. */
    private static double between(double[] values, int size) {
        double[] first = Arrays.copyOf(values, size);
        double[] last = Arrays.copyOfRange(values, values.length - size, values.length);
        return Medians.of(last) - Medians.of(first);
    }

    private static double over(double gain, double weeksBetween) {
        return Checks.inRange(gain / weeksBetween + 0.0, "weeks and scores");
    }
}
