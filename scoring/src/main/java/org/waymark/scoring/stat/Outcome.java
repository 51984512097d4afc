package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * What the numbers of a series are, for ratios: it says what "nothing seen" may stand for, and what the other side of a share is.
 *
 * <p>A phase in which nothing was seen has a mean of 0 and no ratio. If it is known how finely was counted, the mean of {@code k}
 * values is taken to be at least {@code 1/(2 D k)} and their variance at least {@code 1/(D² k³)}, as half a unit over the whole phase
 * would make them (Pustejovsky 2015). {@code D} is how many of the units of the values one observation can tell apart.
 */
public final class Outcome {

    private enum Kind {
        AMOUNT,
        PROPORTION,
        PERCENTAGE
    }

    private static final Outcome AMOUNT = new Outcome("amount", Kind.AMOUNT, OptionalDouble.empty());
    private static final Outcome COUNT = new Outcome("count", Kind.AMOUNT, OptionalDouble.of(1));

    private final String text;
    private final Kind kind;
    private final OptionalDouble resolution;

    private Outcome(String text, Kind kind, OptionalDouble resolution) {
        this.text = text;
        this.kind = kind;
        this.resolution = resolution;
    }

    /** Amounts from zero of which nothing more is known: a phase with a mean of 0 has no ratio. */
    public static Outcome amount() {
        return AMOUNT;
    }

    /** How often something happened, in observations of equal length: D is 1. */
    public static Outcome count() {
        return COUNT;
    }

    /**
     * How often something happened per minute, or per whatever the length is told in: D is that length.
     *
     * @param length how long one observation was, 1e-9 to 1e9
     * @throws IllegalArgumentException if it lies outside
     */
    public static Outcome rate(double length) {
        return new Outcome("rate.." + plain(length), Kind.AMOUNT, resolution(length, 1));
    }

    /** Shares from 0 to 1 of which nothing more is known. */
    public static Outcome proportion() {
        return new Outcome("proportion", Kind.PROPORTION, OptionalDouble.empty());
    }

    /**
     * Shares from 0 to 1 of so many intervals or tasks: D is their number.
     *
     * @param intervals how many there were in one observation, 1e-9 to 1e9
     * @throws IllegalArgumentException if it lies outside
     */
    public static Outcome proportion(double intervals) {
        return new Outcome("proportion.." + plain(intervals), Kind.PROPORTION, resolution(intervals, 1));
    }

    /** Percentages from 0 to 100 of which nothing more is known. */
    public static Outcome percentage() {
        return new Outcome("percentage", Kind.PERCENTAGE, OptionalDouble.empty());
    }

    /**
     * Percentages from 0 to 100 of so many intervals or tasks: D is a hundredth of their number.
     *
     * @param intervals how many there were in one observation, 1e-9 to 1e9
     * @throws IllegalArgumentException if it lies outside
     */
    public static Outcome percentage(double intervals) {
        return new Outcome("percentage.." + plain(intervals), Kind.PERCENTAGE, resolution(intervals, 100));
    }

    private static OptionalDouble resolution(double size, double whole) {
        return OptionalDouble.of(size / whole);
    }

    private static String plain(double size) {
        if (!(size >= 1e-9 && size <= 1e9)) {
            throw new IllegalArgumentException("the length or number of intervals is not between 1e-9 and 1e9");
        }
        return BigDecimal.valueOf(size).stripTrailingZeros().toPlainString();
    }

    /** Returns what the values are, such as {@code count} or {@code rate..20}: the length or number stands behind two dots. */
    public String text() {
        return text;
    }

    /** Returns whether the values are shares, so that there is another side. */
    public boolean isShare() {
        return kind != Kind.AMOUNT;
    }

    /** Returns what all of it is: 100 for percentages, else 1. */
    public double whole() {
        return kind == Kind.PERCENTAGE ? 100 : 1;
    }

    /** D; empty if it is not known. */
    OptionalDouble resolution() {
        return resolution;
    }

    @Override
    public String toString() {
        return "Outcome[" + text + "]";
    }
}
