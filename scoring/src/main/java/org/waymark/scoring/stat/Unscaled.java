package org.waymark.scoring.stat;

/** Whole numbers that stand for decimals without their point. */
final class Unscaled {

    private static final int MOST = 18;

    private Unscaled() {}

    /** What a whole number is divided by; an exact power of ten. */
    static double unit(int decimals) {
        if (decimals < 0 || decimals > MOST) {
            throw new IllegalArgumentException("decimals is not between 0 and " + MOST);
        }
        return Math.pow(10, decimals);
    }

    static double[] asDoubles(long[] values, int decimals) {
        double unit = unit(decimals);
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = values[i] / unit;
        }
        return numbers;
    }
}
