package org.waymark.io.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.waymark.io.source.ExactDecimal;
import org.waymark.scoring.cohort.ComparatorLine;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.subject.Facet;

/**
 * The columns of a comparator table: one row a line, the table itself in each row, so that rows that are copied elsewhere still
 * say whose they are. The columns of facets begin with {@code facet.}; the others have the names below. {@link
 * ComparatorReader} reads them.
 */
public final class ComparatorColumns {

    static final String TABLE = "table";
    static final String TABLE_VERSION = "table_version";
    static final String SOURCE = "source";
    static final String MEASURE = "measure";
    static final String MEASURE_VERSION = "measure_version";
    static final String CUTS = "prior_cuts";
    static final String MINIMUM = "minimum_pupils";
    static final String PRIOR = "prior";
    static final String FACET = "facet.";
    static final String LOWER = "lower_quartile";
    static final String MEDIAN = "median";
    static final String UPPER = "upper_quartile";
    static final String MEAN = "mean";
    static final String PUPILS = "pupils";
    static final String SCHOOLS = "schools";
    static final String ROWS = "rows";

    private ComparatorColumns() {}

    /**
     * One row.
     *
     * @param table the table
     * @param line the line
     */
    public record Row(ComparatorTable table, ComparatorLine line) {}

    /** The rows, in the order of the lines. */
    public static Stream<Row> rows(ComparatorTable table) {
        return table.lines().stream().map(line -> new Row(table, line));
    }

    /** The columns: the table, the band of prior attainment, a column for each facet, the figures and who stands behind them. */
    public static List<Column<Row>> of(ComparatorTable table) {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(text(TABLE, "The id of the table.", row -> row.table().id()));
        columns.add(text(
                TABLE_VERSION,
                "Its version; what is published under one never changes.",
                row -> row.table().version()));
        columns.add(text(
                SOURCE,
                "Where it comes from: a publication with its year, or schools and a term.",
                row -> row.table().source()));
        columns.add(text(
                MEASURE,
                "The key of the measure of its numbers.",
                row -> row.table().measure().toString()));
        columns.add(text(
                MEASURE_VERSION,
                "The version of the measure.",
                row -> row.table().measureVersion()));
        columns.add(new Column<>(
                CUTS,
                "Where one band of prior attainment ends and the next begins; empty if each number is a band.",
                CellType.NUMBER.severalBy(CellList.BETWEEN),
                row -> CellList.join(row.table().cuts().stream()
                        .map(BigDecimal::toPlainString)
                        .toList())));
        columns.add(count(
                MINIMUM,
                "How many pupils each line has at the least.",
                row -> row.table().minimumPupils()));
        columns.add(text(
                PRIOR,
                "The band of prior attainment: below 3, 3 to below 6, from 6, or a number.",
                row -> row.line().prior()));
        for (Facet facet : table.facets()) {
            columns.add(new Column<>(
                    FACET + facet.name(),
                    "The value of this facet; empty if it is not known.",
                    row -> row.line().facets().getOrDefault(facet, "")));
        }
        columns.add(number(LOWER, "A quarter of the results were at or below it.", ComparatorLine::lowerQuartile));
        columns.add(number(MEDIAN, "Half of the results were at or below it.", ComparatorLine::median));
        columns.add(number(UPPER, "Three quarters of the results were at or below it.", ComparatorLine::upperQuartile));
        columns.add(new Column<>(
                MEAN,
                "The mean; empty if the results are places in an order, or nobody says it.",
                CellType.NUMBER,
                row -> row.line().mean().map(ComparatorColumns::decimal).orElse("")));
        columns.add(count(
                PUPILS,
                "How many different pupils stand behind it.",
                row -> row.line().pupils()));
        columns.add(count(
                SCHOOLS,
                "How many schools they were at; 0 if that is not known.",
                row -> row.line().schools()));
        columns.add(count(ROWS, "How many results.", row -> row.line().rows()));
        return columns;
    }

    private static String decimal(double value) {
        return ExactDecimal.of(value).toString();
    }

    private static Column<Row> text(String name, String description, Function<Row, String> cell) {
        return new Column<>(name, description, CellType.TEXT, true, Content.PLAIN, cell);
    }

    private static Column<Row> number(String name, String description, ToDoubleFunction<ComparatorLine> figure) {
        return new Column<>(
                name,
                description,
                CellType.NUMBER,
                true,
                Content.PLAIN,
                row -> decimal(figure.applyAsDouble(row.line())));
    }

    private static Column<Row> count(String name, String description, ToIntFunction<Row> count) {
        return new Column<>(
                name, description, CellType.COUNT, true, Content.PLAIN, row -> String.valueOf(count.applyAsInt(row)));
    }
}
