package org.waymark.io.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.NavigableSet;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.Use;
import org.waymark.scoring.disclosure.ReleasedTable;

/** What the figure of each group is. */
enum ChangeKind {
    /** The mean with Student's interval. */
    MEAN("chart.mean"),
    /** The percentage of pupils who moved on, with Wilson's interval. */
    MOVED("chart.moved"),
    /** The median with the quartiles. */
    MEDIAN("chart.median");

    private final String key;

    ChangeKind(String key) {
        this.key = key;
    }

    static ChangeKind of(ReleasedTable table) {
        NavigableSet<String> names = table.figureNames();
        boolean moved = names.stream().anyMatch(name -> name.startsWith("moved"));
        return names.contains("mean") ? MEAN : moved ? MOVED : MEDIAN;
    }

    static ChangeKind of(List<CohortSummary> cells) {
        boolean amounts =
                cells.stream().filter(cell -> cell.results().rows() > 0).allMatch(cell -> cell.use() == Use.AMOUNTS);
        boolean moved = cells.stream().anyMatch(cell -> !cell.movements().isEmpty());
        return amounts ? MEAN : moved ? MOVED : MEDIAN;
    }

    String key() {
        return key;
    }

    Ends ends(double low, double high) {
        return this == MOVED ? new Ends(0, 100, 20) : Ends.around(low, high);
    }

    String shown(double figure, Words words) {
        int decimals = this == MOVED ? 0 : 2;
        String number = words.number(BigDecimal.valueOf(figure).setScale(decimals, RoundingMode.HALF_EVEN));
        return this == MOVED ? words.text("chart.percent", "number", number) : number;
    }
}
