package org.waymark.io.report.chart;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.waymark.data.Data;
import org.waymark.io.json.DataText;

/** Charts as JSON. */
final class ChartJson {

    private ChartJson() {}

    /** JSON that cannot end a script element or begin a comment, wherever it is put. */
    static String inline(Data value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataText.writeLine(value, bytes);
        return bytes.toString(StandardCharsets.UTF_8)
                .strip()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    static Data whole(Chart chart) {
        Map<String, Data> fields = new LinkedHashMap<>();
        fields.put("format", Data.of("waymark/chart"));
        fields.put("version", Data.of("1.0"));
        fields.put("title", Data.of(chart.title()));
        fields.put("option", chart.option());
        fields.put("height", Data.of(chart.height()));
        fields.put("table", table(chart.table()));
        fields.put("alternative", Data.of(chart.alternative()));
        fields.put("caveats", texts(chart.caveats()));
        fields.put("citation", chart.citation().map(Data::of).orElse(Data.NULL));
        return Data.objectOf(fields);
    }

    private static Data table(ChartTable table) {
        List<Data> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(texts(row)));
        return Data.objectOf(Map.of("columns", texts(table.columns()), "rows", new Data.Items(rows)));
    }

    private static Data texts(List<String> texts) {
        return new Data.Items(texts.stream().map(Data::of).toList());
    }
}
