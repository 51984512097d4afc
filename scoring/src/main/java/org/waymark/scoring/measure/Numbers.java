package org.waymark.scoring.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are kept in explanations and shown to people, the same on every JDK and in every locale. */
final class Numbers {

    private static final int WHOLE_DIGITS = 18;
    private static final MathContext TWELVE_HALF_EVEN = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_UP);

    private Numbers() {}

    /** A computed number with twelve significant digits and no trailing zeros; it must be finite. */
    static BigDecimal twelveDigits(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TWELVE_HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 && rounded.precision() - rounded.scale() <= WHOLE_DIGITS
                ? rounded.setScale(0)
                : rounded;
    }

    /** At most four decimals, no trailing zeros. */
    static String print(double value) {
        return print(new BigDecimal(value).round(TWELVE));
    }

    static String print(BigDecimal value) {
        BigDecimal shown = value.setScale(4, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
