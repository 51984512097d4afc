package org.waymark.scoring.catalogue.attainment;

import java.math.BigDecimal;

/**
 * The norm group of a standardised test at one age, as its handbook has it.
 *
 * @param mean the mean raw score
 * @param sd the standard deviation, above 0
 */
public record NormGroup(BigDecimal mean, BigDecimal sd) {

    private static final int MOST_DIGITS = 30;

    /** Refuses a standard deviation that is not above 0, and numbers of more than 30 digits before or after the point. */
    public NormGroup {
        if (sd.signum() <= 0) {
            throw new IllegalArgumentException("the sd of a NormGroup must be above 0");
        }
        if (isBeyond(mean) || isBeyond(sd)) {
            throw new IllegalArgumentException("the numbers of a NormGroup must not be longer than 30 digits");
        }
    }

    /** Returns the norm group with this mean and standard deviation. */
    public static NormGroup of(long mean, long sd) {
        return new NormGroup(BigDecimal.valueOf(mean), BigDecimal.valueOf(sd));
    }

    private static boolean isBeyond(BigDecimal number) {
        return Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > 2 * MOST_DIGITS;
    }

    /** The text that stands in the key of a measure. */
    String text() {
        return mean.stripTrailingZeros().toPlainString() + ".."
                + sd.stripTrailingZeros().toPlainString();
    }
}
