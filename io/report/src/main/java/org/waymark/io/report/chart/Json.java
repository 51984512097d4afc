package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.data.Data;

/** Writes options: plain JSON, with computed numbers to twelve significant digits. */
final class Json {

    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

    private Json() {}

    /** An object of name, value, name, value…; a value that is an empty optional leaves its name out. */
    static Data object(Object... namesAndValues) {
        Map<String, Data> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!Optional.empty().equals(namesAndValues[i + 1])) {
                fields.put((String) namesAndValues[i], of(namesAndValues[i + 1]));
            }
        }
        return Data.objectOf(fields);
    }

    static Data list(Object... values) {
        return of(List.of(values));
    }

    /** These fields and those of {@code more}, which win. */
    static Data with(Data base, Data more) {
        Map<String, Data> fields = new LinkedHashMap<>(((Data.Fields) base).values());
        fields.putAll(((Data.Fields) more).values());
        return Data.objectOf(fields);
    }

    static Data of(Object value) {
        if (value instanceof Data data) {
            return data;
        }
        if (value instanceof Optional<?> some) {
            return of(some.orElseThrow());
        }
        if (value instanceof List<?> many) {
            List<Data> values = new ArrayList<>();
            many.forEach(each -> values.add(of(each)));
            return new Data.Items(values);
        }
        if (value instanceof Boolean flag) {
            return Data.of(flag.booleanValue());
        }
        if (value instanceof Double number) {
            return Data.of(plain(new BigDecimal(number).round(TWELVE)));
        }
        if (value instanceof BigDecimal number) {
            return Data.of(plain(number));
        }
        return value instanceof Number number ? Data.of(number.longValue()) : Data.of(value.toString());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
