package org.waymark.examples.shell;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.code.Code;
import org.waymark.data.Data;
import org.waymark.id.Id;
import org.waymark.id.VersionedRef;
import org.waymark.pupil.Uln;
import org.waymark.pupil.Upn;
import org.waymark.rating.Rater;
import org.waymark.scale.Mark;
import org.waymark.scoring.measure.MeasureKey;

/** One value as the text of a cell; unlike {@code toString} it says what the value is. */
final class Cells {

    private static final MathContext DIGITS = new MathContext(6);

    private Cells() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Cells::text).orElse("");
        }
        if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
        }
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? text(optional.getAsDouble()) : "";
        }
        if (value instanceof Double number) {
            return Double.isFinite(number) ? number(BigDecimal.valueOf(number)) : number.toString();
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(Cells::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey()) + " " + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return ofOurs(value);
    }

    /** Whether a record is one value, such as an id, and no row. */
    static boolean isOne(Record record) {
        return record instanceof Id
                || record instanceof Code
                || record instanceof Mark
                || record instanceof Data
                || record instanceof VersionedRef
                || record instanceof MeasureKey
                || record instanceof Upn
                || record instanceof Uln;
    }

    private static String ofOurs(Object value) {
        if (value instanceof Id id) {
            return id.value();
        }
        if (value instanceof Upn upn) {
            return upn.value();
        }
        if (value instanceof Uln uln) {
            return uln.value();
        }
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Mark mark) {
            return mark(mark);
        }
        if (value instanceof Rater rater) {
            return text(List.of(rater.role(), rater.staff())).replaceAll(", $", "");
        }
        return value instanceof Data data ? data(data) : value.toString();
    }

    private static String mark(Mark mark) {
        if (mark instanceof Mark.Point point) {
            return point.code();
        }
        return mark instanceof Mark.Quantity quantity
                ? quantity.value().toPlainString()
                : "(" + ((Mark.Absent) mark).reason() + ")";
    }

    private static String data(Data data) {
        if (data instanceof Data.Text text) {
            return text.value();
        }
        if (data instanceof Data.Decimal decimal) {
            return number(decimal.value());
        }
        if (data instanceof Data.Flag flag) {
            return flag.value() ? "yes" : "no";
        }
        if (data instanceof Data.Items items) {
            return text(items.values());
        }
        return data instanceof Data.Fields fields ? text(fields.values()) : "null";
    }

    private static String number(BigDecimal number) {
        BigDecimal rounded = number.round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
