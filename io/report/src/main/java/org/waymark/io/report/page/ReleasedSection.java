package org.waymark.io.report.page;

import java.util.List;

/**
 * Tables and pictures about one thing.
 *
 * @param heading what they have in common, as it is shown
 * @param lead what to know before reading them, a sentence or two; empty for nothing
 * @param tables the tables
 * @param charts pictures of them
 */
public record ReleasedSection(String heading, String lead, List<ReleasedPart> tables, List<ReleasedChart> charts) {

    /** Copies the lists. */
    public ReleasedSection {
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
    }

    /** How large it is. */
    @Override
    public String toString() {
        return "ReleasedSection[" + tables.size() + " tables, " + charts.size() + " charts]";
    }
}
