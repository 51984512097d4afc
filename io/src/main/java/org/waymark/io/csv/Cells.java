package org.waymark.io.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** How values stand in cells. */
public final class Cells {

    /** As many digits as two JDKs agree on. */
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    private Cells() {}

    /** The value as text; an empty cell if it is not there. */
    public static String of(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** A computed number with twelve significant digits, without trailing zeros or an exponent. */
    public static String of(double value) {
        BigDecimal rounded = new BigDecimal(value).round(TWELVE_DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /**
     * A text that no spreadsheet takes for a formula: one that begins with {@code =}, {@code +}, {@code -}, {@code @}, the same
     * in full width, a tab, a carriage return or a line feed gets an apostrophe in front. Numbers do not pass through here.
     */
    public static String safe(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
