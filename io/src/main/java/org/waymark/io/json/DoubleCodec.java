package org.waymark.io.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.io.source.ExactDecimal;

/**
 * A computed number, written with twelve significant digits: as many as two JDKs agree on. Without trailing zeros, and without
 * an exponent from a millionth up to a billion billions.
 */
final class DoubleCodec implements Codec<Double> {

    static final DoubleCodec COMPUTED = new DoubleCodec(DoubleCodec::rounded);

    /** A number that others are held against: written with as many digits as it takes to read the same number again. */
    static final DoubleCodec EXACT = new DoubleCodec(ExactDecimal::of);

    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final int WHOLE_DIGITS = 18;

    private final Function<Double, BigDecimal> decimal;

    private DoubleCodec(Function<Double, BigDecimal> decimal) {
        this.decimal = decimal;
    }

    @Override
    public String type() {
        return "a number";
    }

    @Override
    public @Nullable Double read(In in) {
        BigDecimal number = NumberCodec.DECIMAL.read(in);
        if (number == null) {
            return null;
        }
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            in.fault(Rules.LIMIT, "is too large for a computed number", "Write a smaller number.");
            return null;
        }
        return value;
    }

    @Override
    public void write(Double value, Out out) {
        out.number(decimal.apply(value));
    }

    static BigDecimal rounded(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TWELVE_DIGITS).stripTrailingZeros();
        boolean whole = rounded.scale() < 0 && rounded.precision() - rounded.scale() <= WHOLE_DIGITS;
        return whole ? rounded.setScale(0) : rounded;
    }
}
