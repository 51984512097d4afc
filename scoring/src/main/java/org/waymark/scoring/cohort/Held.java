package org.waymark.scoring.cohort;

import java.util.OptionalDouble;

/** A score held against a yardstick: how it stands to it, or why it cannot be held against it. Always with who stands behind. */
public sealed interface Held {

    /** Who stands behind the yardstick, and how many. */
    Backing behind();

    /** How a number stands to what it is held against; whether more is better is for the measure to say. */
    enum Stand {
        /** Below it. */
        BELOW,
        /** At it, or between its lower and upper end, both included. */
        WITHIN,
        /** Above it. */
        ABOVE
    }

    /** Why a score cannot be held against a yardstick. */
    enum Why {
        /** There is no score. */
        NO_RESULT,
        /** The score is no number. */
        NOT_A_NUMBER,
        /** The yardstick is for another measure, or another version of it. */
        OTHER_MEASURE,
        /** The yardstick is for another scale. */
        OTHER_SCALE,
        /** It is not known what the score started from. */
        NO_PRIOR,
        /** The yardstick knows no pupils who started alike. */
        NOT_IN_TABLE,
        /** It knows some, but too few; {@link Yardstick#requiring(long)} says how many are asked for. */
        TOO_FEW,
        /** Those who started alike have no mean: their results are places in an order. */
        NO_MEAN
    }

    /**
     * How a score stands.
     *
     * @param expected what it is held against, such as a median or an aim
     * @param lower the lower end of what counts as within, such as the lower quartile; empty if there is no such range
     * @param upper the upper end
     * @param difference the score less what was expected
     * @param stand how it stands
     * @param behind who stands behind
     */
    record Against(
            double expected, OptionalDouble lower, OptionalDouble upper, double difference, Stand stand, Backing behind)
            implements Held {

        /** Says how it stands and who stands behind. */
        @Override
        public String toString() {
            return stand + ", held against " + behind;
        }
    }

    /**
     * Why there is nothing to say.
     *
     * @param why the reason
     * @param behind who stands behind
     */
    record Refused(Why why, Backing behind) implements Held {
        @Override
        public String toString() {
            return "none: " + why + ", held against " + behind;
        }
    }

    /** Holds a number against one other. */
    static Held against(double number, double expected, Backing behind) {
        return against(number, expected, OptionalDouble.empty(), OptionalDouble.empty(), behind);
    }

    /**
     * Holds a number against what is expected, with the ends of what counts as within.
     *
     * @throws IllegalArgumentException if a number is not finite or the ends are not in order around what is expected
     */
    static Held against(double number, double expected, OptionalDouble lower, OptionalDouble upper, Backing behind) {
        double low = lower.orElse(expected);
        double high = upper.orElse(expected);
        double difference = number - expected;
        if (!Double.isFinite(difference) || !(low <= expected && expected <= high)) {
            throw new IllegalArgumentException("what a score is held against must be finite, with its ends around it");
        }
        Stand stand = number < low ? Stand.BELOW : number > high ? Stand.ABOVE : Stand.WITHIN;
        return new Against(expected, lower, upper, difference + 0.0, stand, behind);
    }

    /** Returns a refusal. */
    static Held refused(Why why, Backing behind) {
        return new Refused(why, behind);
    }
}
