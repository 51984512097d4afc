package org.waymark.io.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waymark.data.Data;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.cohort.ChangeTable;
import org.waymark.scoring.cohort.CohortCell;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.subject.Facet;

/**
 * Groups such as strands or needs, each with its figure and interval, and how many pupils stand behind it. Groups stand in the
 * order of their names, whatever their figures, and the total comes last.
 *
 * <p>What the figure is depends on what the table allows: the mean with Student's interval where results are amounts, the share of
 * pupils who moved on with Wilson's interval where it is known what no change is, the median with the quartiles else; a cell that
 * disclosure control hides is shown by its symbol and nothing else. Immutable.
 */
public final class ChangeChart {

    private final List<Facet> dimensions;
    private final List<ChangeRow> rows;
    private final ChangeKind kind;
    private final Optional<String> title;
    private final Optional<MeasureInfo<?>> info;
    private final Map<String, String> names;

    private ChangeChart(
            List<Facet> dimensions,
            List<ChangeRow> rows,
            ChangeKind kind,
            Optional<String> title,
            Optional<MeasureInfo<?>> info,
            Map<String, String> names) {
        this.dimensions = List.copyOf(dimensions);
        this.rows = List.copyOf(rows);
        this.kind = kind;
        this.title = title;
        this.info = info;
        this.names = new TreeMap<>(names);
    }

    /** Returns the picture of a table that may leave the school. */
    public static ChangeChart of(ReleasedTable table) {
        ChangeKind kind = ChangeKind.of(table);
        return of(
                table.dimensions(),
                table.cells().stream().map(cell -> ChangeRow.of(cell, kind)).toList(),
                kind);
    }

    /** Returns the picture of a table with small groups: for use in the school. */
    public static ChangeChart of(CohortTable table) {
        ChangeKind kind =
                ChangeKind.of(table.cells().stream().map(cell -> cell.summary()).toList());
        return of(
                table.dimensions(),
                table.cells().stream()
                        .map(cell -> ChangeRow.of(cell.key().values(), cell.summary(), kind))
                        .toList(),
                kind);
    }

    /**
     * Returns the picture of the part of a table where a facet has a value, such as one of several measures, without that facet.
     *
     * @throws IllegalArgumentException if the table is not grouped by the facet
     */
    public static ChangeChart of(CohortTable table, Facet facet, CohortValue value) {
        int place = table.dimensions().indexOf(facet);
        if (place < 0) {
            throw new IllegalArgumentException("the table is not grouped by this facet");
        }
        List<CohortCell> cells = table.cells().stream()
                .filter(cell -> cell.key().values().get(place).equals(value))
                .toList();
        ChangeKind kind = ChangeKind.of(cells.stream().map(CohortCell::summary).toList());
        return of(
                without(table.dimensions(), place),
                cells.stream()
                        .map(cell -> ChangeRow.of(without(cell.key().values(), place), cell.summary(), kind))
                        .toList(),
                kind);
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(place);
        return rest;
    }

    /** Returns the picture of the changes of the same targets between two cycles: for use in the school. */
    public static ChangeChart of(ChangeTable table) {
        ChangeKind kind = ChangeKind.of(
                table.cells().stream().map(cell -> cell.matched().differences()).toList());
        return of(
                table.dimensions(),
                table.cells().stream()
                        .map(cell ->
                                ChangeRow.of(cell.key().values(), cell.matched().differences(), kind))
                        .toList(),
                kind);
    }

    private static ChangeChart of(List<Facet> dimensions, List<ChangeRow> rows, ChangeKind kind) {
        return new ChangeChart(dimensions, rows, kind, Optional.empty(), Optional.empty(), Map.of());
    }

    /**
     * Returns a copy with the groups of one value of a facet, which is not named any more: the rows of a school, for instance.
     *
     * @throws IllegalArgumentException if the table is not grouped by this facet
     */
    public ChangeChart only(Facet facet, CohortValue value) {
        int place = dimensions.indexOf(facet);
        if (place < 0) {
            throw new IllegalArgumentException("the table is not grouped by this facet");
        }
        List<Facet> others =
                dimensions.stream().filter(other -> !other.equals(facet)).toList();
        List<ChangeRow> left = rows.stream()
                .filter(row -> row.values().get(place).equals(value))
                .map(row -> row.without(place))
                .toList();
        return new ChangeChart(others, left, kind, title, info, names);
    }

    /** Returns a copy with a title; a blank one is none. */
    public ChangeChart titled(String text) {
        Optional<String> given = Optional.of(text).filter(some -> !some.isBlank());
        return new ChangeChart(dimensions, rows, kind, given, info, names);
    }

    /** Returns a copy that says by which measure the results are. */
    public ChangeChart measuredBy(MeasureInfo<?> measure) {
        return new ChangeChart(dimensions, rows, kind, title, Optional.of(measure), names);
    }

    /** Returns a copy that shows codes of groups by these names; a code without one is shown as it is. */
    public ChangeChart withNames(Map<String, String> titles) {
        return new ChangeChart(dimensions, rows, kind, title, info, titles);
    }

    /** Returns the picture in these words; without a figure that may be shown there is nothing to draw, and it says so. */
    public Chart chart(Words words) {
        boolean drawn = rows.stream().anyMatch(row -> row.figure().isPresent());
        String measure = info.map(MeasureInfo::title).orElseGet(() -> words.text("chart.change.results"));
        return new Chart(
                title.orElseGet(() -> words.text("chart.change.title", "measure", measure)),
                drawn ? option(words) : Data.NULL,
                table(words),
                alternative(measure, words),
                caveats(words),
                info.map(MeasureInfo::citation),
                Forest.height(drawn(words)));
    }

    private String name(CohortValue value, Words words) {
        if (value.isTotal()) {
            return words.text("chart.all");
        }
        return value.text().map(text -> names.getOrDefault(text, text)).orElseGet(() -> words.text("chart.unknown"));
    }

    private String label(ChangeRow row, Words words) {
        List<CohortValue> told =
                row.values().stream().filter(value -> !value.isTotal()).toList();
        if (told.isEmpty()) {
            return words.text("chart.all");
        }
        return String.join(", ", told.stream().map(value -> name(value, words)).toList());
    }

    private List<String> caveats(Words words) {
        List<String> caveats = new ArrayList<>();
        caveats.add(words.text("chart.change.care"));
        rows.stream()
                .flatMap(row -> row.caveats().stream())
                .distinct()
                .sorted()
                .forEach(caveat -> caveats.add(words.text(caveat.key())));
        if (rows.stream().anyMatch(ChangeRow::isHidden)) {
            caveats.add(words.text("chart.change.hidden"));
        }
        return caveats;
    }

    private String facet(Facet facet, Words words) {
        return words.textOr("chart.facet." + facet.name(), facet.name());
    }

    private ChartTable table(Words words) {
        List<String> heads = new ArrayList<>();
        dimensions.forEach(facet -> heads.add(facet(facet, words)));
        if (dimensions.isEmpty()) {
            heads.add(words.text("chart.group"));
        }
        heads.add(words.text("chart.pupils"));
        heads.add(words.text(kind.key()));
        heads.add(words.text(kind.key() + ".low"));
        heads.add(words.text(kind.key() + ".high"));
        List<List<String>> lines = new ArrayList<>();
        for (ChangeRow row : rows) {
            List<String> line = new ArrayList<>();
            row.values().forEach(value -> line.add(name(value, words)));
            if (dimensions.isEmpty()) {
                line.add(words.text("chart.all"));
            }
            line.add(row.pupils());
            String none = row.symbol().orElse("");
            line.add(row.figure().map(figure -> kind.shown(figure.at(), words)).orElse(none));
            line.add(row.figure()
                    .flatMap(Forest.Figure::low)
                    .map(low -> kind.shown(low, words))
                    .orElse(none));
            line.add(row.figure()
                    .flatMap(Forest.Figure::high)
                    .map(high -> kind.shown(high, words))
                    .orElse(none));
            lines.add(line);
        }
        return new ChartTable(heads, lines);
    }

    private String alternative(String measure, Words words) {
        List<String> said = new ArrayList<>();
        Optional<ChangeRow> all = rows.stream()
                .filter(row -> row.values().stream().allMatch(CohortValue::isTotal))
                .filter(row -> row.figure().isPresent())
                .findFirst();
        all.ifPresent(row -> said.add(words.text(
                "chart.change.all", "measure", measure, "finding", finding(row, words), "pupils", row.pupils())));
        List<ChangeRow> parts = rows.stream()
                .filter(row -> row.values().stream().anyMatch(value -> !value.isTotal()))
                .toList();
        List<ChangeRow> shown =
                parts.stream().filter(row -> row.figure().isPresent()).toList();
        if (shown.size() > MOST_SAID) {
            double low = shown.stream().mapToDouble(ChangeRow::at).min().orElseThrow();
            double high = shown.stream().mapToDouble(ChangeRow::at).max().orElseThrow();
            said.add(words.text(
                    "chart.change.range",
                    "groups",
                    shown.size(),
                    "low",
                    kind.shown(low, words),
                    "high",
                    kind.shown(high, words)));
        } else {
            shown.forEach(row -> said.add(words.text(
                    "chart.change.row",
                    "group",
                    label(row, words),
                    "finding",
                    finding(row, words),
                    "pupils",
                    row.pupils())));
        }
        long hidden = rows.stream().filter(ChangeRow::isHidden).count();
        if (hidden > 0) {
            said.add(words.count("chart.change.suppressed", hidden));
        }
        if (shown.isEmpty() && all.isEmpty()) {
            said.add(words.text("chart.change.none"));
        }
        return String.join(" ", said);
    }

    /** With more groups than this the words give the range, and the table the rest. */
    private static final int MOST_SAID = 8;

    /** With more rows than this those without a figure stand in the table alone. */
    private static final int MOST_ROWS = 16;

    private List<ChangeRow> inPicture() {
        return rows.size() <= MOST_ROWS
                ? rows
                : rows.stream().filter(row -> row.figure().isPresent()).toList();
    }

    private String finding(ChangeRow row, Words words) {
        Forest.Figure figure = row.figure().orElseThrow();
        return figure.low().isPresent() && figure.high().isPresent()
                ? words.text(
                        kind.key() + ".interval",
                        "figure",
                        kind.shown(figure.at(), words),
                        "low",
                        kind.shown(figure.low().get(), words),
                        "high",
                        kind.shown(figure.high().get(), words))
                : words.text(kind.key() + ".alone", "figure", kind.shown(figure.at(), words));
    }

    private List<Forest.Row> drawn(Words words) {
        List<Forest.Row> drawn = new ArrayList<>();
        for (ChangeRow row : inPicture()) {
            boolean total = row.values().stream().allMatch(CohortValue::isTotal);
            String beside = row.figure()
                    .map(figure -> words.text(
                            "chart.change.beside", "figure", kind.shown(figure.at(), words), "pupils", row.pupils()))
                    .orElseGet(() -> row.isHidden()
                            ? words.text(
                                    "chart.change.beside.hidden",
                                    "symbol",
                                    row.symbol().orElse(""))
                            : words.text("chart.change.beside.none"));
            drawn.add(new Forest.Row(label(row, words), beside, row.figure(), total));
        }
        return drawn;
    }

    private Data option(Words words) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (ChangeRow row : rows) {
            if (row.figure().isPresent()) {
                Forest.Figure figure = row.figure().get();
                low = Math.min(low, figure.low().orElse(figure.at()));
                high = Math.max(high, figure.high().orElse(figure.at()));
            }
        }
        Ends ends = kind.ends(low, high);
        List<Data> lines = ends.low() < 0 && ends.high() > 0
                ? List.of(Look.mark("xAxis", 0, words.text("chart.change.zero"), Look.INK, "solid", "start"))
                : List.of();
        return Forest.option(drawn(words), ends, words.text(kind.key() + ".axis"), lines);
    }

    /** How many rows there are. */
    @Override
    public String toString() {
        return "ChangeChart[" + rows.size() + " rows]";
    }
}
