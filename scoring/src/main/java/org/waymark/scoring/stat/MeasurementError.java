package org.waymark.scoring.stat;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far a score lies from itself by chance: the standard error of measurement, and the smallest change that is more than that.
 *
 * <pre>
 *   SEM = sd √(1 - r)        S_diff = √2 SEM        MDC = z S_diff
 * </pre>
 *
 * <p>{@code sd} is the standard deviation of the group from which the reliability {@code r} comes. For change the retest
 * reliability is the one that counts: internal consistency (alpha) does not see what differs from day to day, and makes the error
 * too small. r = 1 gives an error of 0, r = 0 one of sd.
 *
 * <p>Caveats: tests are hardly ever standardised on pupils with the needs in question; their scores are often less reliable than
 * the manual says, near the floor above all. One SEM for all scores is an average.
 *
 * <p>Reference: Weir JP (2005), Quantifying test-retest reliability using the intraclass correlation coefficient and the SEM,
 * Journal of Strength and Conditioning Research 19:231-240.
 */
public final class MeasurementError {

    private final double sd;
    private final double reliability;
    private final BigDecimal unexplained;

    private MeasurementError(double sd, double reliability) {
        this.sd = sd;
        this.reliability = reliability;
        this.unexplained = BigDecimal.ONE.subtract(BigDecimal.valueOf(reliability));
    }

    /**
     * Returns the error of scores with this spread and reliability.
     *
     * @param sd the standard deviation, in the unit of the scores: 0, or 1e-100 to 1e100
     * @param reliability 0 to 1
     * @throws IllegalArgumentException if one lies outside its range
     */
    public static MeasurementError of(double sd, double reliability) {
        if (!(reliability >= 0 && reliability <= 1)) {
            throw new IllegalArgumentException("reliability is not between 0 and 1");
        }
        return new MeasurementError(Checks.exposure(sd, "sd"), reliability);
    }

    /** Returns the standard deviation. */
    public double sd() {
        return sd;
    }

    /** Returns the reliability. */
    public double reliability() {
        return reliability;
    }

    /** Returns the standard error of measurement, in the unit of the scores, 0 to sd. */
    public double sem() {
        return sd * Math.sqrt(unexplained.doubleValue());
    }

    /** Returns the standard error of the difference of two scores. */
    public double standardErrorOfDifference() {
        return sd * Math.sqrt(2 * unexplained.doubleValue());
    }

    /**
     * Returns the smallest change that goes beyond chance, in the unit of the scores.
     *
     * @param confidence between 0 and 1, both excluded; 0.95 and 0.9 are common
     * @throws IllegalArgumentException if it lies outside
     */
    public double detectableChange(double confidence) {
        double tail = (1 - Checks.confidence(confidence)) / 2;
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail) * standardErrorOfDifference();
    }

    /** {@code sd² (1 - r)}, exact in decimals. */
    BigDecimal variance() {
        return square(sd).multiply(unexplained);
    }

    static BigDecimal square(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value);
        return decimal.multiply(decimal);
    }

    @Override
    public String toString() {
        return "MeasurementError[sd=" + sd + ", reliability=" + reliability + "]";
    }
}
