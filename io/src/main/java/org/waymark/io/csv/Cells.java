package org.waymark.io.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** How values stand in cells. */
public final class Cells {

    /** As many digits as two JDKs agree on. */
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private static final String FORMULA_STARTS = "=+-@\uff1d\uff0b\uff0d\uff20\t\r\n";

    /** Short enough that nobody has to wait for the answer, whatever the text is. */
    private static final Pattern NEGATIVE = Pattern.compile("-[0-9]{1,40}(\\.[0-9]{1,40})?");

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
     * in full width, a tab, a carriage return or a line feed gets an apostrophe in front; so does one that begins so after
     * apostrophes of its own, so that {@link #unsafe} always finds the text again. A negative number is no formula.
     */
    public static String safe(String text) {
        return beginsLikeAFormula(text) && !NEGATIVE.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that {@link #safe} was given. */
    static String unsafe(String cell) {
        return cell.startsWith("'") && beginsLikeAFormula(cell) ? cell.substring(1) : cell;
    }

    private static boolean beginsLikeAFormula(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\'') {
            start++;
        }
        return start < text.length() && FORMULA_STARTS.indexOf(text.charAt(start)) >= 0;
    }
}
