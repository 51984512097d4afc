package org.waymark.io.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.io.report.words.GroupWords;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedCell;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.subject.Facet;

/**
 * A released table as a page shows it: a caption, a heading for each row and column, words for codes, each figure as a number or
 * as the symbol in its place.
 *
 * <p>It is made of a {@link ReleasedTable} and of nothing else, and so are the pages that hold it: what no policy has released
 * cannot come onto them. A table may be shown in part ({@link #only(Facet, String)}): a school's page shows the rows of the
 * school in the table of all schools, and what was hidden there stays hidden. Immutable.
 */
public final class ReleasedPart {

    private static final List<String> DEFAULT_COLUMNS = List.of(
            "pupils",
            "results",
            "moved.better",
            "moved.same",
            "moved.worse",
            "mean",
            FigureColumn.INTERVAL,
            "median",
            FigureColumn.QUARTILES);

    private final ReleasedTable table;
    private final String caption;
    private final GroupWords codes;
    private final Map<Facet, CohortValue> fixed;
    private final List<String> asked;
    private final List<MeasureTrace> traces;

    private ReleasedPart(
            ReleasedTable table,
            String caption,
            GroupWords codes,
            Map<Facet, CohortValue> fixed,
            List<String> asked,
            List<MeasureTrace> traces) {
        this.table = table;
        this.caption = caption;
        this.codes = codes;
        this.fixed = Map.copyOf(fixed);
        this.asked = List.copyOf(asked);
        this.traces = List.copyOf(traces);
    }

    /**
     * Returns a table with all its cells and its main figures.
     *
     * @param caption what the table is about, as it is shown
     * @param codes the words for its facets and their values
     */
    public static ReleasedPart of(ReleasedTable table, String caption, GroupWords codes) {
        return new ReleasedPart(table, caption, codes, Map.of(), DEFAULT_COLUMNS, List.of());
    }

    /** Returns only the rows of one value of a facet, without a column for it: those of a school, for instance. */
    public ReleasedPart only(Facet facet, String value) {
        return fixed(facet, CohortValue.of(value));
    }

    /** Returns only the rows in which a facet is in total, without a column for it. */
    public ReleasedPart inTotal(Facet facet) {
        return fixed(facet, CohortValue.TOTAL);
    }

    private ReleasedPart fixed(Facet facet, CohortValue value) {
        if (!table.dimensions().contains(facet)) {
            throw new IllegalArgumentException("the table is not grouped by this facet");
        }
        Map<Facet, CohortValue> more = new TreeMap<>(fixed);
        more.put(facet, value);
        return new ReleasedPart(table, caption, codes, more, asked, traces);
    }

    /**
     * Returns other figures, by the names that {@link ReleasedCell} gives them, and {@code mean.interval} and {@code quartiles} for
     * two figures in one column; {@code moved.rest} is {@code moved.same} of a table that counts staying and going back as one. A
     * figure that the table does not have has no column.
     */
    public ReleasedPart figures(String... names) {
        return new ReleasedPart(table, caption, codes, fixed, List.of(names), traces);
    }

    /** Returns the same with the measures by which its numbers were made. */
    public ReleasedPart by(MeasureTrace... measures) {
        return new ReleasedPart(table, caption, codes, fixed, asked, List.of(measures));
    }

    Map<Facet, CohortValue> fixed() {
        return fixed;
    }

    GroupWords groupWords() {
        return codes;
    }

    /** What the table is about. */
    public String caption() {
        return caption;
    }

    /** By what its numbers were made; empty if nobody said. */
    public List<MeasureTrace> traces() {
        return traces;
    }

    /** The policy under which it was released. */
    public DisclosurePolicy policy() {
        return table.policy();
    }

    /** The released table. */
    public ReleasedTable table() {
        return table;
    }

    /** The headings of the columns with headings: what the rows are grouped by. */
    public List<String> groups() {
        List<String> names =
                free().mapToObj(i -> codes.facet(table.dimensions().get(i))).toList();
        return names.isEmpty() ? List.of(words().text("group.group")) : names;
    }

    /** The headings of the columns with figures. */
    public List<String> columns() {
        return shown().stream().map(column -> column.title(words())).toList();
    }

    /** The rows, totals last in each group. */
    public List<Row> rows() {
        List<FigureColumn> columns = shown();
        return cells().map(cell -> row(cell, columns)).toList();
    }

    private Row row(ReleasedCell cell, List<FigureColumn> columns) {
        List<String> headings = free().mapToObj(i ->
                        codes.value(table.dimensions().get(i), cell.values().get(i)))
                .toList();
        boolean total = free().anyMatch(i -> cell.values().get(i).isTotal());
        List<Cell> figures =
                columns.stream().map(column -> column.cell(cell, words())).toList();
        return new Row(headings.isEmpty() ? List.of(words().text("group.all")) : headings, figures, total);
    }

    /** Whether there is nobody in it. */
    public boolean isEmpty() {
        return cells().findAny().isEmpty();
    }

    /** The cells that are shown. */
    public List<ReleasedCell> shownCells() {
        return cells().toList();
    }

    private Stream<ReleasedCell> cells() {
        return table.cells().stream()
                .filter(cell -> fixed.entrySet().stream()
                        .allMatch(value -> cell.values()
                                .get(table.dimensions().indexOf(value.getKey()))
                                .equals(value.getValue())));
    }

    private IntStream free() {
        return IntStream.range(0, table.dimensions().size())
                .filter(i -> !fixed.containsKey(table.dimensions().get(i)));
    }

    private List<FigureColumn> shown() {
        Set<String> there = new LinkedHashSet<>();
        cells().forEach(cell -> there.addAll(cell.figures().keySet()));
        return asked.stream()
                .map(FigureColumn::new)
                .filter(column -> column.isIn(there))
                .toList();
    }

    /** How many numbers of pupils are hidden, in a sentence. */
    public String hidden() {
        long hidden = cells().filter(cell -> cell.pupils().isSuppressed()).count();
        return words().text("table.hidden", "hidden", hidden, "all", cells().count());
    }

    /** Why pupils of the whole part have no result, a sentence each; a number that is hidden has its symbol. */
    public List<String> missing() {
        Optional<ReleasedCell> whole = cells().filter(
                        cell -> free().allMatch(i -> cell.values().get(i).isTotal()))
                .findFirst();
        List<String> lines = new ArrayList<>();
        whole.ifPresent(cell -> cell.figures().forEach((name, figure) -> {
            if (name.startsWith("missing.")) {
                lines.add(words().text(
                                "table.missing", "reason", reason(name), "pupils", FigureColumn.text(figure, words())));
            } else if (name.equals("missing")) {
                lines.add(words().text("table.missing.hidden"));
            }
        }));
        return lines;
    }

    private String reason(String figure) {
        return words().has(figure) ? words().text(figure) : figure.substring("missing.".length());
    }

    /** Whether a symbol of this code stands in a cell that is shown. */
    boolean has(String symbol) {
        Set<String> names = new LinkedHashSet<>();
        shown().forEach(column -> names.addAll(column.figures()));
        return cells().flatMap(cell -> names.stream().flatMap(name -> cell.find(name).stream()))
                .flatMap(figure -> figure.symbol().stream())
                .anyMatch(found -> found.code().equals(symbol));
    }

    private Words words() {
        return codes.words();
    }

    /** How large it is. */
    @Override
    public String toString() {
        return "ReleasedPart[" + table + "]";
    }

    /**
     * A row.
     *
     * @param headings what it is about, one for each column of headings
     * @param figures the figures, one for each of the others
     * @param isTotal whether it is a total over anything
     */
    public record Row(List<String> headings, List<Cell> figures, boolean isTotal) {

        /** Copies the lists. */
        public Row {
            headings = List.copyOf(headings);
            figures = List.copyOf(figures);
        }
    }

    /**
     * A figure as it is shown.
     *
     * @param text the number, or the symbol in its place; empty if there is no such figure
     * @param symbol what the symbol means; empty for a number
     */
    public record Cell(String text, String symbol) {

        /** Whether a symbol stands in the place of a number. */
        public boolean isSymbol() {
            return !symbol.isEmpty();
        }
    }
}
