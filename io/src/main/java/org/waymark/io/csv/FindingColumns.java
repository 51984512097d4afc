package org.waymark.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.waymark.finding.Finding;

/** The columns of a table of findings: one row a finding, and nothing personal in it. */
public final class FindingColumns {

    private static final List<Column<Finding>> COLUMNS = List.of(
            new Column<>(
                    "severity",
                    "How bad it is: info, warning or error.",
                    finding -> finding.severity().name().toLowerCase(Locale.ROOT)),
            new Column<>("rule", "The stable id of the rule.", Finding::rule),
            new Column<>(
                    "position",
                    "Where in the document, by names of fields and positions from 0.",
                    finding -> finding.position().toString()),
            new Column<>(
                    "line",
                    "The line, from 1; empty if it is not known.",
                    CellType.COUNT,
                    finding -> number(finding.line())),
            new Column<>(
                    "column",
                    "The column, from 1; empty if it is not known.",
                    CellType.COUNT,
                    finding -> number(finding.column())),
            new Column<>("message", "What is wrong.", finding -> finding.message()),
            new Column<>(
                    "remedy", "What to do about it; empty if that is plain.", finding -> Cells.of(finding.remedy())));

    private FindingColumns() {}

    /** The columns, in order. */
    public static List<Column<Finding>> columns() {
        return COLUMNS;
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
