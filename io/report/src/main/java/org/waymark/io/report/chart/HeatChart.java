package org.waymark.io.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.subject.TargetHistory;

/**
 * Targets by cycle: each cell says by a letter, a colour and a pattern how the rating of the cycle stands to the target's own
 * baseline and aim, with the mark beside the letter. Cells say how each target went on its own scale; marks of different scales are
 * not compared. Immutable.
 */
public final class HeatChart {

    private static final int ROW_HEIGHT = 46;
    private static final int LONGEST = 80;
    private static final int WIDE = 240;
    private static final int NARROW = 108;

    /**
     * A target.
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

    private final List<Row> rows;
    private final List<ReviewCycle> cycles;
    private final Optional<String> title;

    private HeatChart(List<Row> rows, List<ReviewCycle> cycles, Optional<String> title) {
        this.rows = List.copyOf(rows);
        this.cycles = List.copyOf(cycles);
        this.title = title;
    }

    /** Returns the picture of these targets at these cycles, both in this order. */
    public static HeatChart of(List<Row> rows, List<ReviewCycle> cycles) {
        return new HeatChart(rows, cycles, Optional.empty());
    }

    /** Returns a copy with a title; a blank one is none. */
    public HeatChart titled(String text) {
        return new HeatChart(rows, cycles, Optional.of(text).filter(some -> !some.isBlank()));
    }

    /** Returns the picture in these words; without a target or a cycle there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        List<List<HeatCell>> cells = new ArrayList<>();
        for (Row row : rows) {
            List<HeatCell> line = new ArrayList<>();
            line.add(HeatCell.baseline(row.history(), words));
            cycles.forEach(cycle -> line.add(HeatCell.at(row.history(), cycle, words)));
            cells.add(line);
        }
        boolean drawn = !rows.isEmpty() && !cycles.isEmpty();
        return new Chart(
                title.orElseGet(() -> words.text("chart.heat.title")),
                drawn ? option(cells, words) : Data.NULL,
                table(cells, words),
                alternative(cells, words),
                List.of(words.text("chart.heat.care")),
                Optional.empty(),
                120 + rowHeight() * Math.max(1, rows.size()));
    }

    private int rowHeight() {
        int lines = rows.stream()
                .mapToInt(row -> Look.lines(Look.brief(row.name(), LONGEST), NARROW))
                .max()
                .orElse(1);
        return Math.max(ROW_HEIGHT, 15 * lines + 6);
    }

    private List<String> columns(Words words) {
        List<String> columns = new ArrayList<>();
        columns.add(words.text("chart.baseline"));
        cycles.forEach(cycle -> columns.add(cycle.title()));
        return columns;
    }

    private ChartTable table(List<List<HeatCell>> cells, Words words) {
        List<String> heads = new ArrayList<>();
        heads.add(words.text("chart.target"));
        heads.addAll(columns(words));
        List<List<String>> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> line = new ArrayList<>();
            line.add(rows.get(row).name());
            cells.get(row).forEach(cell -> line.add(cell.words()));
            lines.add(line);
        }
        return new ChartTable(heads, lines);
    }

    private String alternative(List<List<HeatCell>> cells, Words words) {
        if (rows.isEmpty() || cycles.isEmpty()) {
            return words.text("chart.heat.none");
        }
        List<String> said = new ArrayList<>();
        int last = lastRated(cells);
        if (last < 0) {
            return words.text("chart.heat.unrated", "targets", rows.size());
        }
        for (HeatState state : HeatState.values()) {
            long count = cells.stream()
                    .filter(line -> line.get(last).state() == state)
                    .count();
            if (count > 0) {
                said.add(words.text("chart.heat.count", "what", state.words(words), "count", count));
            }
        }
        return words.text(
                "chart.heat.latest",
                "cycle",
                cycles.get(last - 1).title(),
                "targets",
                rows.size(),
                "counts",
                String.join(words.text("chart.and"), said));
    }

    /** The last column in which a target has a rating; -1 if there is none. */
    private static int lastRated(List<List<HeatCell>> cells) {
        for (int column = cells.get(0).size() - 1; column > 0; column--) {
            for (List<HeatCell> line : cells) {
                if (line.get(column).state().isRating()) {
                    return column;
                }
            }
        }
        return -1;
    }

    private Data option(List<List<HeatCell>> cells, Words words) {
        List<Data> series = new ArrayList<>();
        int columns = cycles.size() + 1;
        for (int column = 0; column < columns; column++) {
            List<Data> bars = new ArrayList<>();
            for (List<HeatCell> line : cells) {
                bars.add(line.get(column).bar());
            }
            series.add(Json.object("type", "bar", "stack", "cells", "barWidth", "92%", "silent", true, "data", bars));
        }
        List<String> key = new ArrayList<>();
        for (HeatState state : HeatState.values()) {
            if (!state.letter(words).isBlank()) {
                key.add(words.text("chart.heat.key", "letter", state.letter(words), "what", state.words(words)));
            }
        }
        Data names = Json.object(
                "type",
                "category",
                "position",
                "top",
                "data",
                columns(words),
                "axisLabel",
                Json.with(Look.words(110), Json.object("fontWeight", "bold")),
                "axisLine",
                Look.hidden(),
                "axisTick",
                Look.hidden());
        Data places = Json.object(
                "type",
                "value",
                "min",
                0,
                "max",
                columns,
                "axisLabel",
                Look.hidden(),
                "splitLine",
                Look.hidden(),
                "axisLine",
                Look.hidden(),
                "axisTick",
                Look.hidden());
        return Look.fitted(
                Look.option(
                        "title",
                        Json.object(
                                "text",
                                String.join("   ", key),
                                "left",
                                0,
                                "bottom",
                                0,
                                "textStyle",
                                Json.object(
                                        "fontSize",
                                        12,
                                        "fontWeight",
                                        "normal",
                                        "color",
                                        Look.INK,
                                        "overflow",
                                        "break",
                                        "lineHeight",
                                        16)),
                        "grid",
                        Json.object("left", 8, "right", 8, "top", 8, "bottom", 48, "containLabel", true),
                        "xAxis",
                        List.of(places, names),
                        "yAxis",
                        Json.object(
                                "type",
                                "category",
                                "inverse",
                                true,
                                "data",
                                rows.stream()
                                        .map(row -> Look.brief(row.name(), LONGEST))
                                        .toList(),
                                "axisLabel",
                                Look.words(WIDE),
                                "axisLine",
                                Look.hidden(),
                                "axisTick",
                                Look.hidden()),
                        "series",
                        series),
                room(WIDE, 880, 110, 0, 48),
                room(NARROW, 320, 120, 50, 84));
    }

    private static Data room(int label, int key, int column, int turn, int bottom) {
        return Json.object(
                "yAxis",
                Json.object("axisLabel", Json.object("width", label)),
                "xAxis",
                List.of(Json.object(), Json.object("axisLabel", Json.object("width", column, "rotate", turn))),
                "grid",
                Json.object("bottom", bottom),
                "title",
                Json.object("textStyle", Json.object("width", key)));
    }

    /** How many rows there are. */
    @Override
    public String toString() {
        return "HeatChart[" + rows.size() + " rows]";
    }
}
