package org.waymark.scoring.stat;

/** Refusals with messages that name the argument and the place, never the value. */
final class Checks {

    /** Weights within these bounds can be squared and added up without leaving the range of a double. */
    private static final double LEAST_WEIGHT = 1e-100;

    private static final double GREATEST_WEIGHT = 1e100;

    /** Two counts of so many still add up to an int. */
    static final int GREATEST_COUNT = 1_000_000_000;

    private Checks() {}

    static void sameLength(String first, int firstLength, String second, int secondLength) {
        if (firstLength != secondLength) {
            throw new IllegalArgumentException(
                    first + " and " + second + " differ in length: " + firstLength + " and " + secondLength);
        }
    }

    static double weight(double weight, int index) {
        if (!(weight == 0 || (weight >= LEAST_WEIGHT && weight <= GREATEST_WEIGHT))) {
            throw new IllegalArgumentException(
                    "weights[" + index + "] is neither 0 nor a number from " + LEAST_WEIGHT + " to " + GREATEST_WEIGHT);
        }
        return weight;
    }

    static double within(double value, double lowest, double highest, String name, int index) {
        if (!(value >= lowest && value <= highest)) {
            throw new IllegalArgumentException(
                    name + "[" + index + "] is not on the scale from " + lowest + " to " + highest);
        }
        return value;
    }

    static double finite(double value, String name, int index) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + "[" + index + "] is not a finite number");
        }
        return value;
    }

    static double finite(double value, String name) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " is not a finite number");
        }
        return value;
    }

    /** Sums and differences of finite numbers may still leave the range of a double. */
    static double inRange(double figure, String input) {
        if (!Double.isFinite(figure)) {
            throw new IllegalArgumentException(input + " are too large or too far apart to calculate with");
        }
        return figure;
    }

    static double rho(double rho) {
        if (!(rho >= 0 && rho <= 1)) {
            throw new IllegalArgumentException("rho is not between 0 and 1");
        }
        return rho;
    }

    static double confidence(double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("confidence is not between 0 and 1, both excluded");
        }
        return confidence;
    }

    static long notNegative(long value, String name, int index) {
        if (value < 0) {
            throw new IllegalArgumentException(name + "[" + index + "] is negative");
        }
        return value;
    }

    static void notNegative(long value, String name) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is negative");
        }
    }

    static void count(long value, String name) {
        if (value < 0 || value > GREATEST_COUNT) {
            throw new IllegalArgumentException(name + " is negative or beyond " + GREATEST_COUNT);
        }
    }

    static double exposure(double value, String name) {
        if (!(value == 0 || (value >= LEAST_WEIGHT && value <= GREATEST_WEIGHT))) {
            throw new IllegalArgumentException(
                    name + " is neither 0 nor a number from " + LEAST_WEIGHT + " to " + GREATEST_WEIGHT);
        }
        return value;
    }
}
