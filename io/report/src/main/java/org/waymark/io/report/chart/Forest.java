package org.waymark.io.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;

/** Rows with a figure and its interval, one under the other, with words beside them: never sorted by their figures. */
final class Forest {

    private static final int ROW_HEIGHT = 34;
    private static final int LONGEST = 80;
    private static final int NARROW = 128;

    /**
     * A figure with an interval.
     *
     * @param at the figure
     * @param low the lower end; absent if it has no interval
     * @param high the upper end
     */
    record Figure(double at, Optional<Double> low, Optional<Double> high) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Figure[redacted]";
        }
    }

    /**
     * A row.
     *
     * @param label what it is
     * @param beside what stands at its right: how many stand behind it, or the symbol in the place of the figure
     * @param figure its figure; absent if there is none
     * @param whole whether it is a total
     */
    record Row(String label, String beside, Optional<Figure> figure, boolean whole) {

        /** Says nothing of it. */
        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }

    private Forest() {}

    static int height(List<Row> rows) {
        int lines = rows.stream()
                .mapToInt(row -> Look.lines(Look.brief(row.label(), LONGEST), NARROW))
                .max()
                .orElse(1);
        return 108 + Math.max(ROW_HEIGHT, 15 * lines + 4) * Math.max(1, rows.size());
    }

    /**
     * The picture.
     *
     * @param rows from the top
     * @param ends the ends of the axis
     * @param axis what stands under the axis
     * @param lines lines across
     */
    static Data option(List<Row> rows, Ends ends, String axis, List<Data> lines) {
        List<String> labels =
                rows.stream().map(row -> Look.brief(row.label(), LONGEST)).toList();
        Data left = Json.object(
                "type",
                "category",
                "inverse",
                true,
                "data",
                labels,
                "axisLabel",
                Look.words(210),
                "axisLine",
                Look.hidden(),
                "axisTick",
                Look.hidden(),
                "splitArea",
                Json.object("show", true, "areaStyle", Json.object("color", List.of(Look.TINT, Look.PAPER))));
        Data right = Json.object(
                "type",
                "category",
                "inverse",
                true,
                "position",
                "right",
                "data",
                rows.stream().map(Row::beside).toList(),
                "axisLabel",
                Look.words(150),
                "axisLine",
                Look.hidden(),
                "axisTick",
                Look.hidden());
        return Look.fitted(
                Look.option(
                        "title",
                        Json.object(
                                "text",
                                axis,
                                "left",
                                0,
                                "bottom",
                                0,
                                "textStyle",
                                Json.with(
                                        Look.text(12, Look.SOFT),
                                        Json.object("fontWeight", "normal", "overflow", "break", "lineHeight", 16))),
                        "grid",
                        Json.object("left", 8, "right", 8, "top", 24, "bottom", 42, "containLabel", true),
                        "xAxis",
                        Json.object(
                                "type",
                                "value",
                                "min",
                                ends.low(),
                                "max",
                                ends.high(),
                                "interval",
                                ends.step(),
                                "axisLabel",
                                Look.text(12, Look.INK),
                                "splitLine",
                                Look.quietGrid(),
                                "axisLine",
                                Json.object(
                                        "show", true, "onZero", false, "lineStyle", Json.object("color", Look.LINE))),
                        "yAxis",
                        List.of(left, right),
                        "series",
                        List.of(spans(rows), dots(rows, lines))),
                room(210, 150, 860),
                room(NARROW, 66, 310));
    }

    private static Data spans(List<Row> rows) {
        List<Object> spans = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            Optional<Figure> found = rows.get(y).figure();
            if (found.isPresent()
                    && found.get().low().isPresent()
                    && found.get().high().isPresent()) {
                double low = found.get().low().get();
                double high = found.get().high().get();
                spans.add(Json.object("coords", Json.list(Json.list(low, y), Json.list(high, y))));
            }
        }
        return Json.object(
                "type",
                "lines",
                "coordinateSystem",
                "cartesian2d",
                "silent",
                true,
                "data",
                spans,
                "lineStyle",
                Json.object("color", Look.BLUE, "width", 3, "opacity", 1));
    }

    private static Data dots(List<Row> rows, List<Data> lines) {
        List<Object> dots = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            Row row = rows.get(y);
            if (row.figure().isPresent()) {
                dots.add(Json.object(
                        "value",
                        Json.list(row.figure().get().at(), y),
                        "symbol",
                        row.whole() ? "diamond" : "circle",
                        "symbolSize",
                        row.whole() ? 17 : 12));
            }
        }
        return Json.object(
                "type",
                "scatter",
                "silent",
                true,
                "data",
                dots,
                "itemStyle",
                Json.object("color", Look.BLUE, "borderColor", Look.PAPER, "borderWidth", 1.5, "opacity", 1),
                "markLine",
                Look.marks(lines));
    }

    private static Data room(int left, int right, int below) {
        return Json.object(
                "title",
                Json.object("textStyle", Json.object("width", below)),
                "yAxis",
                List.of(
                        Json.object("axisLabel", Json.object("width", left)),
                        Json.object("axisLabel", Json.object("width", right))));
    }
}
