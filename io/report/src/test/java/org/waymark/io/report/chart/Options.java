package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.data.Data;

/** Reads options. */
final class Options {

    private Options() {}

    /** What stands at a path of names and places; the option of a picture with less room for words is read in its base. */
    static Data at(Chart chart, Object... path) {
        Data found = chart.option();
        if (((Data.Fields) found).values().containsKey("baseOption")) {
            found = ((Data.Fields) found).values().get("baseOption");
        }
        for (Object step : path) {
            found = step instanceof Integer place
                    ? ((Data.Items) found).values().get(place)
                    : ((Data.Fields) found).values().get(step);
        }
        return found;
    }

    /** The pairs or triples of a series, with a hyphen where there is none. */
    static List<List<String>> points(Chart chart, int series) {
        List<List<String>> points = new ArrayList<>();
        for (Data each : ((Data.Items) at(chart, "series", series, "data")).values()) {
            Data pair = each instanceof Data.Fields fields ? fields.values().get("value") : each;
            points.add(((Data.Items) pair).values().stream().map(Options::text).toList());
        }
        return points;
    }

    static List<String> texts(Data list) {
        return ((Data.Items) list).values().stream().map(Options::text).toList();
    }

    static String text(Data value) {
        if (value instanceof Data.Decimal number) {
            BigDecimal stripped = number.value().stripTrailingZeros();
            return stripped.toPlainString();
        }
        return value instanceof Data.Text text ? text.value() : value.getClass().getSimpleName();
    }

    /** All names and texts in it. */
    static List<String> strings(Data value) {
        List<String> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Data value, List<String> found) {
        if (value instanceof Data.Text text) {
            found.add(text.value());
        } else if (value instanceof Data.Items items) {
            items.values().forEach(each -> collect(each, found));
        } else if (value instanceof Data.Fields fields) {
            for (Map.Entry<String, Data> field : fields.values().entrySet()) {
                found.add(field.getKey());
                collect(field.getValue(), found);
            }
        }
    }
}
