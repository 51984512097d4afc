package org.waymark.scoring.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How figures are rounded and named. */
final class Figures {

    private Figures() {}

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A number in plain digits without needless zeros: 3, not 3.0. */
    static String number(double value) {
        BigDecimal decimal = BigDecimal.valueOf(value + 0.0).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0).toPlainString() : decimal.toPlainString();
    }

    /** Halves up in amount: 0.125 becomes 0.13 and -0.125 becomes -0.13. */
    static ReleasedFigure of(double value, int decimals) {
        return ReleasedFigure.shown(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }

    static ReleasedFigure count(long count, CountRounding rounding) {
        long rounded = rounding.round(count);
        return rounded == 0 && count > 0
                ? ReleasedFigure.symbol(Symbol.LOW)
                : ReleasedFigure.shown(BigDecimal.valueOf(rounded));
    }

    /** A percentage of counts that are rounded first, so that it gives no more away than they do. */
    static ReleasedFigure percent(long part, long whole, CountRounding rounding, int decimals) {
        long of = rounding.round(whole);
        return of == 0
                ? ReleasedFigure.symbol(Symbol.NOT_AVAILABLE)
                : ReleasedFigure.shown(BigDecimal.valueOf(Math.min(of, rounding.round(part)) * 100)
                        .divide(BigDecimal.valueOf(of), decimals, RoundingMode.HALF_UP));
    }
}
