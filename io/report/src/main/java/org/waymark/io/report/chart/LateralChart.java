package org.waymark.io.report.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waymark.data.Data;
import org.waymark.id.ScaleRef;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Scale;
import org.waymark.scale.ScalePoint;
import org.waymark.scale.Scales;
import org.waymark.scoring.catalogue.goals.LateralProgress;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/**
 * Lateral progress: doing the same with less help, more fluently, for longer, in more places. Each target is a row on its own axis
 * from 1 to 10, from its baseline to where it is now. The axes are never added up, so that there is no total and no shape to
 * compare. Immutable.
 */
public final class LateralChart {

    private static final LateralProgress MEASURE = LateralProgress.withDefaults();

    private static final Set<ScaleRef> AXES = Set.of(
            Scales.LATERAL_INDEPENDENCE.ref(),
            Scales.LATERAL_FLUENCY.ref(),
            Scales.LATERAL_MAINTENANCE.ref(),
            Scales.LATERAL_GENERALISATION.ref());

    /**
     * A target on one of the axes.
     *
     * @param name what it is called in the picture
     * @param history its ratings
     */
    public record Row(String name, TargetHistory history) {

        /** Says nothing of the target. */
        @Override
        public String toString() {
            return "Row[redacted]";
        }
    }

    private static final int LONGEST = 60;
    private static final int NARROW = 110;

    private final List<Row> rows;

    private LateralChart(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * Returns the picture of these targets, in this order.
     *
     * @throws IllegalArgumentException if one of them is not on an axis of lateral progress
     */
    public static LateralChart of(List<Row> rows) {
        if (!rows.stream().allMatch(row -> isLateral(row.history()))) {
            throw new IllegalArgumentException("a target stands on one of the four axes of lateral progress");
        }
        return new LateralChart(rows);
    }

    /** Whether the target is on one of the four axes. */
    public static boolean isLateral(TargetHistory history) {
        return AXES.contains(history.scale().ref());
    }

    /** Returns the picture in these words; without a row that has a mark there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        boolean drawn = rows.stream().anyMatch(row -> row.history().presentCount() > 0);
        List<String> said = new ArrayList<>();
        Set<String> caveats = new LinkedHashSet<>();
        for (Row row : rows) {
            ScaleWords marks = new ScaleWords(row.history().scale(), words);
            said.add(words.text(
                    "chart.lateral.row",
                    "name",
                    label(row),
                    "finding",
                    new TargetFinding(row.history(), marks, words).movement()));
            Score score = MEASURE.score(row.history(), Trace.off());
            caveats.addAll(new Said(MEASURE.info(), score).caveats(words));
        }
        if (rows.isEmpty()) {
            said.add(words.text("chart.lateral.none"));
        }
        return new Chart(
                words.text("chart.lateral.title"),
                drawn ? option(words) : Data.NULL,
                table(words),
                String.join(" ", said),
                List.copyOf(caveats),
                Optional.of(MEASURE.info().citation()),
                height());
    }

    /** The name of a row and of its axis. */
    private static String label(Row row) {
        return row.name() + " (" + axisName(row.history().scale()) + ")";
    }

    private static String brief(Row row) {
        return Look.brief(row.name(), LONGEST) + "\n(" + axisName(row.history().scale()) + ")";
    }

    private int height() {
        int lines = rows.stream()
                .mapToInt(row -> Look.lines(brief(row), NARROW))
                .max()
                .orElse(1);
        return 100 + Math.max(52, 15 * lines + 8) * Math.max(1, rows.size());
    }

    private static String axisName(Scale scale) {
        String title = scale.title();
        return title.substring(title.indexOf(':') + 1).strip();
    }

    private ChartTable table(Words words) {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            TargetHistory history = row.history();
            ScaleWords marks = new ScaleWords(history.scale(), words);
            cells.add(List.of(
                    row.name(),
                    axisName(history.scale()),
                    end(history.scale(), 0),
                    end(history.scale(), history.scale().points().size() - 1),
                    history.hasBaseline() ? marks.baseline(history) : words.text("chart.none"),
                    history.hasLatest() ? marks.mark(history, history.latestIndex()) : words.text("chart.none"),
                    history.hasAim() ? marks.aim(history) : words.text("chart.none"),
                    history.hasBaseline() && history.hasLatest()
                            ? new TargetFinding(history, marks, words).change(history.latestIndex())
                            : words.text("chart.none")));
        }
        return new ChartTable(
                List.of(
                        words.text("chart.target"),
                        words.text("chart.lateral.axis"),
                        words.text("chart.lateral.lowest"),
                        words.text("chart.lateral.highest"),
                        words.text("chart.baseline"),
                        words.text("chart.latest"),
                        words.text("chart.aim"),
                        words.text("chart.change")),
                cells);
    }

    private static String end(Scale scale, int place) {
        ScalePoint point = scale.points().get(place);
        return point.description().orElse(point.label());
    }

    private Data option(Words words) {
        List<Object> moves = new ArrayList<>();
        List<Object> before = new ArrayList<>();
        List<Object> now = new ArrayList<>();
        List<Object> aims = new ArrayList<>();
        for (int y = 0; y < rows.size(); y++) {
            TargetHistory history = rows.get(y).history();
            if (history.hasBaseline()) {
                before.add(Json.list(history.baselineStep() + 1, y));
            }
            if (history.hasLatest()) {
                int to = history.step(history.latestIndex());
                now.add(Json.list(to + 1, y));
                if (history.hasBaseline() && history.baselineStep() != to) {
                    moves.add(Json.object(
                            "coords", Json.list(Json.list(history.baselineStep() + 1, y), Json.list(to + 1, y))));
                }
            }
            if (history.hasAim()) {
                aims.add(Json.list(history.aimStep() + 1, y));
            }
        }
        Data lines = Json.object(
                "type",
                "lines",
                "coordinateSystem",
                "cartesian2d",
                "silent",
                true,
                "data",
                moves,
                "lineStyle",
                Json.object("color", Look.BLUE, "width", 5, "opacity", 0.45));
        return Look.fitted(
                Look.option(
                        "legend",
                        Json.object(
                                "show",
                                true,
                                "top",
                                0,
                                "left",
                                0,
                                "itemGap",
                                18,
                                "selectedMode",
                                false,
                                "textStyle",
                                Look.text(13, Look.INK)),
                        "grid",
                        Json.object("left", 8, "right", 20, "top", 40, "bottom", 8, "containLabel", true),
                        "xAxis",
                        Json.object(
                                "type",
                                "value",
                                "min",
                                0,
                                "max",
                                11,
                                "interval",
                                1,
                                "axisLabel",
                                Json.with(
                                        Look.text(12, Look.INK),
                                        Json.object("showMinLabel", false, "showMaxLabel", false)),
                                "axisTick",
                                Look.hidden(),
                                "splitLine",
                                Look.quietGrid(),
                                "axisLine",
                                Look.hidden()),
                        "yAxis",
                        Json.object(
                                "type",
                                "category",
                                "inverse",
                                true,
                                "data",
                                rows.stream().map(LateralChart::brief).toList(),
                                "axisLabel",
                                Look.words(190),
                                "axisLine",
                                Look.hidden(),
                                "axisTick",
                                Look.hidden(),
                                "splitArea",
                                Json.object(
                                        "show",
                                        true,
                                        "areaStyle",
                                        Json.object("color", List.of(Look.TINT, Look.PAPER)))),
                        "series",
                        List.of(
                                lines,
                                dots(
                                        words.text("chart.aim"),
                                        "path://M0,0L2,0L2,10L0,10Z",
                                        aims,
                                        Look.GREEN,
                                        Look.GREEN,
                                        List.of(6, 26)),
                                dots(
                                        words.text("chart.baseline"),
                                        "diamond",
                                        before,
                                        Look.PAPER,
                                        Look.BLUE,
                                        List.of(16, 16)),
                                dots(
                                        words.text("chart.latest"),
                                        "circle",
                                        now,
                                        Look.BLUE,
                                        Look.BLUE,
                                        List.of(16, 16)))),
                room(190),
                room(NARROW));
    }

    private static Data room(int width) {
        return Json.object("yAxis", Json.object("axisLabel", Json.object("width", width)));
    }

    private static Data dots(
            String name, String symbol, List<Object> points, String fill, String border, List<Integer> size) {
        return Json.object(
                "type",
                "scatter",
                "name",
                name,
                "symbol",
                symbol,
                "symbolSize",
                size,
                "data",
                points,
                "itemStyle",
                Json.object("color", fill, "borderColor", border, "borderWidth", 2.5, "opacity", 1),
                "label",
                Json.object(
                        "show",
                        !symbol.startsWith("path"),
                        "formatter",
                        "{@[0]}",
                        "position",
                        "bottom",
                        "distance",
                        4,
                        "fontSize",
                        12,
                        "color",
                        Look.INK));
    }

    /** How many rows there are. */
    @Override
    public String toString() {
        return "LateralChart[" + rows.size() + " rows]";
    }
}
