package org.waymark.scoring.stat;

import java.util.Arrays;

/**
 * Every value of one phase held against every value of another, counted by groups of equal values in the order from worst
 * to best: {@code n log n}, exact, and the same whatever the order within a phase.
 */
final class PhasePairs {

    private final int[] inFirst;
    private final int[] inSecond;
    private final int groups;
    private final int first;
    private final int second;

    private long better;
    private long tied;

    private PhasePairs(int first, int second) {
        this(first, second, new int[first + second], new int[first + second], 0);
    }

    private PhasePairs(int first, int second, int[] inFirst, int[] inSecond, int groups) {
        this.first = first;
        this.second = second;
        this.inFirst = inFirst;
        this.inSecond = inSecond;
        this.groups = groups;
        int firstBelow = 0;
        for (int g = 0; g < groups; g++) {
            better += (long) inSecond[g] * firstBelow;
            tied += (long) inSecond[g] * inFirst[g];
            firstBelow += inFirst[g];
        }
    }

    static PhasePairs of(long[] first, long[] second, Improvement improvement) {
        long[] a = first.clone();
        long[] b = second.clone();
        Arrays.sort(a);
        Arrays.sort(b);
        PhasePairs raw = new PhasePairs(a.length, b.length);
        int groups = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            long value = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
            for (; i < a.length && a[i] == value; i++) {
                raw.inFirst[groups]++;
            }
            for (; j < b.length && b[j] == value; j++) {
                raw.inSecond[groups]++;
            }
            groups++;
        }
        return raw.grouped(groups, improvement);
    }

    static PhasePairs of(double[] first, double[] second, Improvement improvement) {
        double[] a = sorted(first, "baseline");
        double[] b = sorted(second, "intervention");
        PhasePairs raw = new PhasePairs(a.length, b.length);
        int groups = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            double value = j == b.length || (i < a.length && a[i] <= b[j]) ? a[i] : b[j];
            for (; i < a.length && a[i] == value; i++) {
                raw.inFirst[groups]++;
            }
            for (; j < b.length && b[j] == value; j++) {
                raw.inSecond[groups]++;
            }
            groups++;
        }
        return raw.grouped(groups, improvement);
    }

    private static double[] sorted(double[] values, String name) {
        double[] sorted = new double[values.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = Checks.finite(values[i], name, i) + 0.0; // no negative zero
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private PhasePairs grouped(int groups, Improvement improvement) {
        if (improvement == Improvement.DECREASE) {
            reverse(inFirst, groups);
            reverse(inSecond, groups);
        }
        return new PhasePairs(first, second, inFirst, inSecond, groups);
    }

    private static void reverse(int[] counts, int length) {
        for (int i = 0, j = length - 1; i < j; i++, j--) {
            int count = counts[i];
            counts[i] = counts[j];
            counts[j] = count;
        }
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    /** The number of pairs. */
    long pairs() {
        return (long) first * second;
    }

    /** In how many pairs the second phase is better. */
    long better() {
        return better;
    }

    /** In how many pairs both are equal. */
    long tied() {
        return tied;
    }

    /** In how many pairs the second phase is worse. */
    long worse() {
        return pairs() - better - tied;
    }

    /** Twice the sum of all pairs: 2 for each better one, 1 for each tie. */
    long doubled() {
        return 2 * better + tied;
    }

    /** Q1: the mean over the first phase of the squared distance of a value's own mean from the mean of all. */
    double betweenFirst() {
        double sum = 0;
        int secondAbove = second;
        for (int g = 0; g < groups; g++) {
            secondAbove -= inSecond[g];
            long own = 2L * secondAbove + inSecond[g];
            double distance = (double) (first * own - doubled());
            sum += inFirst[g] * distance * distance;
        }
        return sum / (4.0 * first * first * first * second * second);
    }

    /** Q2: the same over the second phase. */
    double betweenSecond() {
        double sum = 0;
        int firstBelow = 0;
        for (int g = 0; g < groups; g++) {
            long own = 2L * firstBelow + inFirst[g];
            firstBelow += inFirst[g];
            double distance = (double) (second * own - doubled());
            sum += inSecond[g] * distance * distance;
        }
        return sum / (4.0 * second * second * second * first * first);
    }

    /** How many values of the second phase are better than every one of the first. */
    int beyond() {
        int beyond = 0;
        for (int g = groups - 1; g >= 0 && inFirst[g] == 0; g--) {
            beyond += inSecond[g];
        }
        return beyond;
    }

    /** The most values that can be kept so that each of the first phase is worse than each of the second. */
    int kept() {
        int kept = second;
        int below = 0;
        int above = second;
        for (int g = 0; g < groups; g++) {
            below += inFirst[g];
            above -= inSecond[g];
            kept = Math.max(kept, below + above);
        }
        return kept;
    }

    /**
     * How many values of the second phase are among the worst of all, of which as many are taken as the first phase has.
     *
     * @param firstBefore whether, of equal values, those of the first phase are taken before those of the second
     */
    int misplaced(boolean firstBefore) {
        int left = first;
        int misplaced = 0;
        for (int g = 0; g < groups && left > 0; g++) {
            int ofFirst =
                    firstBefore ? Math.min(inFirst[g], left) : Math.max(0, Math.min(inFirst[g], left - inSecond[g]));
            int ofSecond = Math.min(inSecond[g], left - ofFirst);
            misplaced += ofSecond;
            left -= ofFirst + ofSecond;
        }
        return misplaced;
    }
}
