package org.waymark.io.source;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A double as the shortest decimal that is read as the same double again; the same on every JDK. */
public final class ExactDecimal {

    private static final int ENOUGH_DIGITS = 17;

    private ExactDecimal() {}

    /**
     * Returns the decimal, without trailing zeros, and without an exponent where it is a whole number of at most 17 digits.
     *
     * @throws NumberFormatException if the number is not finite
     */
    public static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return plain(rounded);
            }
        }
        return plain(exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN)));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean whole = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= ENOUGH_DIGITS;
        return whole ? stripped.setScale(0) : stripped;
    }
}
