package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.MathContext;

/** Sums without rounding: each double is read as the decimal that it prints as, so that 0.3 - 0.2 and 0.1 are the same. */
final class Exact {

    private static final double WHOLE = 1L << 53;

    private Exact() {}

    static BigDecimal of(double value) {
        return Math.abs(value) < WHOLE && value == Math.rint(value)
                ? BigDecimal.valueOf((long) value)
                : BigDecimal.valueOf(value);
    }

    static BigDecimal square(BigDecimal value) {
        return value.multiply(value);
    }

    /** The sum of numbers, the same in any order. */
    static BigDecimal sum(double[] values, String name) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < values.length; i++) {
            sum = sum.add(of(Checks.finite(values[i], name, i)));
        }
        return sum;
    }

    /** The mean of some numbers, of which there is at least one; the same in any order. */
    static double mean(double[] values) {
        return quotient(sum(values, "values"), values.length);
    }

    /** The double nearest to the quotient, but for a hair's breadth; infinite where it is beyond the range of a double. */
    static double quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, MathContext.DECIMAL128).doubleValue();
    }

    static double quotient(BigDecimal dividend, long divisor) {
        return quotient(dividend, BigDecimal.valueOf(divisor));
    }
}
