package org.waymark.scoring.stat;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Numbers as whole numbers of one last decimal, so that sums and multiples of them tie exactly. A double is the shortest decimal
 * that means it.
 */
final class Decimals {

    private Decimals() {}

    /** The last decimal that they need in common; not below 0. */
    static int scale(double[] values) {
        int scale = 0;
        for (double value : values) {
            scale = Math.max(
                    scale, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        }
        return scale;
    }

    static BigInteger[] whole(double[] values, int scale) {
        BigInteger[] whole = new BigInteger[values.length];
        for (int i = 0; i < values.length; i++) {
            whole[i] = BigDecimal.valueOf(values[i])
                    .stripTrailingZeros()
                    .setScale(scale)
                    .unscaledValue();
        }
        return whole;
    }

    static BigInteger[] whole(long[] values) {
        BigInteger[] whole = new BigInteger[values.length];
        for (int i = 0; i < values.length; i++) {
            whole[i] = BigInteger.valueOf(values[i]);
        }
        return whole;
    }

    /** The exact sum. */
    static BigDecimal sum(double[] values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(BigDecimal.valueOf(value));
        }
        return sum;
    }
}
