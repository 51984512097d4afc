package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/**
 * The adjusted standardised gain: what was gained beyond what the year group gains, in standard deviations of the year group.
 *
 * <p>{@code (gain - expected gain) / sd}. The expected gain and the standard deviation are those of the pupil's current year group
 * over the same time, from the norms of the test; nothing is assumed for them. 0 is the gain of the year group.
 *
 * <p>Edge cases: sd = 0: {@link Undefined#NO_SPREAD}.
 *
 * <p>Caveats: norms of all pupils describe how all pupils gain. For a pupil with a lasting need a gain below them may be good
 * progress. The error of two tests is in the gain; hold it against {@link ReliableChange} as well.
 *
 * <p>Reference: Schagen I, Hodgen E (2009), How much difference does it make? Notes on understanding, using, and calculating effect
 * sizes for schools, Ministry of Education, New Zealand.
 */
public final class AdjustedStandardisedGain {

    private AdjustedStandardisedGain() {}

    /**
     * Returns the gain beyond the expected one.
     *
     * @param gain what was gained, in the unit of the test
     * @param expectedGain what the year group gains in the same time
     * @param sd the standard deviation of the year group
     * @throws IllegalArgumentException if the standard deviation is negative or a number is not finite
     */
    public static Result of(double gain, double expectedGain, double sd) {
        double beyond =
                Moments.difference(Checks.finite(expectedGain, "expectedGain"), Checks.finite(gain, "gain")) + 0.0;
        return Checks.exposure(sd, "sd") == 0
                ? new Result(Undefined.NO_SPREAD, 0)
                : new Result(null, Checks.inRange(beyond / sd, "the gains"));
    }

    /** A gain beyond the expected one. */
    public static final class Result extends StatResult {

        private final double estimate;

        Result(@Nullable Undefined undefined, double estimate) {
            super(undefined);
            this.estimate = estimate;
        }

        /**
         * Returns the gain in standard deviations.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double estimate() {
            return figure("adjusted standardised gain", estimate);
        }

        @Override
        public String toString() {
            return "AdjustedStandardisedGain[" + text("estimate=" + estimate) + "]";
        }
    }
}
