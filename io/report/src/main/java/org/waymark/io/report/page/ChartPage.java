package org.waymark.io.report.page;

import java.util.List;
import org.waymark.io.report.chart.Chart;
import org.waymark.io.report.words.Words;

/**
 * A page of pictures, each with its words and its table.
 *
 * @param anchor see {@link Page#anchor()}
 * @param heading what the pictures have in common, as it is shown
 * @param charts the pictures, in order
 */
public record ChartPage(String anchor, String heading, List<Chart> charts) implements Page {

    /** Copies the list. */
    public ChartPage {
        charts = List.copyOf(charts);
    }

    @Override
    public String heading(Words words) {
        return heading;
    }

    /** How many pictures there are. */
    @Override
    public String toString() {
        return "ChartPage[" + charts.size() + " charts]";
    }
}
