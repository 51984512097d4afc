package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * A score on the scales in which test publishers report it: how far it lies from the mean of a norm group, in standard
 * deviations.
 *
 * <pre>
 *   z              = (score - mean) / sd
 *   T              = 50 + 10 z
 *   standard score = 100 + 15 z
 *   NCE            = 50 + 49 / z(0.99) · z        (49 / z(0.99) = 21.063)
 *   percentile     = 100 Φ(z)
 *   stanine        = floor(2 z + 5.5), at least 1 and at most 9
 * </pre>
 *
 * <p>The mean and the standard deviation are the norm group's, from the handbook of the test. A score on the edge of two
 * stanines belongs to the upper one; whether it lies on the edge is decided on decimals, so that no rounding moves it. A
 * standard deviation of 0 leaves nothing to measure by: {@link Undefined#NO_SPREAD}.
 *
 * <p>Caveats: percentile and NCE assume that the norm group is normally distributed; where it is not, use the tables of the
 * test. T here is no T-score of goal attainment scaling ({@link GasT}). Far below the mean, where many pupils with special
 * educational needs are scored, norm groups are thin and differences small; a raw score may grow while the standard score
 * falls, because others grew faster.
 */
public final class StandardScore {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double NCE = 49 / NORMAL.inverseCumulativeProbability(0.99);

    private final double mean;
    private final double sd;

    private StandardScore(double mean, double sd) {
        this.mean = mean;
        this.sd = sd;
    }

    /**
     * Returns the calculator for a norm group.
     *
     * @param mean its mean
     * @param sd its standard deviation, at least 0
     * @throws IllegalArgumentException if a number is not finite or the standard deviation is negative
     */
    public static StandardScore ofNorm(double mean, double sd) {
        if (Checks.finite(sd, "sd") < 0) {
            throw new IllegalArgumentException("sd is negative");
        }
        return new StandardScore(Checks.finite(mean, "mean"), sd);
    }

    /** Returns the mean of the norm group. */
    public double mean() {
        return mean;
    }

    /** Returns the standard deviation of the norm group. */
    public double sd() {
        return sd;
    }

    /**
     * Returns a score on all scales.
     *
     * @throws IllegalArgumentException if it is not finite, or too far from the mean to calculate with
     */
    public Result of(double score) {
        Checks.finite(score, "score");
        return sd == 0 ? new Result(Undefined.NO_SPREAD, 0, 0) : new Result(null, z(score), stanine(score));
    }

    private double z(double score) {
        double z = (score - mean) / sd;
        Checks.inRange(100 * z, "score and mean");
        return z;
    }

    private int stanine(double score) {
        BigDecimal twice = BigDecimal.valueOf(score)
                .subtract(BigDecimal.valueOf(mean))
                .add(BigDecimal.valueOf(score))
                .subtract(BigDecimal.valueOf(mean));
        BigDecimal spread = BigDecimal.valueOf(sd);
        BigDecimal above = twice.add(spread.multiply(new BigDecimal("5.5")));
        if (above.compareTo(spread) < 0) {
            return 1;
        }
        return above.divide(spread, 0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(9))
                .intValue();
    }

    /** A score on all scales. */
    public static final class Result extends StatResult {

        private final double z;
        private final int stanine;

        Result(@Nullable Undefined undefined, double z, int stanine) {
            super(undefined);
            this.z = z;
            this.stanine = stanine;
        }

        /**
         * Returns the distance from the mean, in standard deviations.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double z() {
            return figure("z score", z);
        }

        /**
         * Returns the T score, 50 at the mean and 10 for each standard deviation.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double t() {
            return figure("T score", 50 + 10 * z);
        }

        /**
         * Returns the standard score, 100 at the mean and 15 for each standard deviation.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double standardScore() {
            return figure("standard score", 100 + 15 * z);
        }

        /**
         * Returns the normal curve equivalent: equal to the percentile at 1, 50 and 99, and in equal steps between. Beyond
         * these it may leave 0 to 100.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double nce() {
            return figure("normal curve equivalent", 50 + NCE * z);
        }

        /**
         * Returns how many of a hundred in a normally distributed norm group score lower, 0 to 100.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public double percentile() {
            return figure("percentile", 100 * NORMAL.cumulativeProbability(z));
        }

        /**
         * Returns the stanine, 1 to 9.
         *
         * @throws java.util.NoSuchElementException if there is none
         */
        public int stanine() {
            return (int) figure("stanine", stanine);
        }

        @Override
        public String toString() {
            return "StandardScore[" + text("z=" + z) + "]";
        }
    }
}
