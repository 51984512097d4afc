package org.waymark.scoring.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How numbers are shown to people: at most four decimals, no trailing zeros, the same in every locale. */
final class Numbers {

    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_UP);

    private Numbers() {}

    static String print(double value) {
        return print(new BigDecimal(value).round(TWELVE));
    }

    static String print(BigDecimal value) {
        BigDecimal shown = value.setScale(4, RoundingMode.HALF_UP);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
