package org.waymark.io.report.page;

import java.util.List;

/**
 * Tables about one thing.
 *
 * @param heading what they have in common, as it is shown
 * @param lead what to know before reading them, a sentence or two; empty for nothing
 * @param tables the tables
 */
public record ReleasedSection(String heading, String lead, List<ReleasedPart> tables) {

    /** Copies the lists. */
    public ReleasedSection {
        tables = List.copyOf(tables);
    }

    /** How large it is. */
    @Override
    public String toString() {
        return "ReleasedSection[" + tables.size() + " tables]";
    }
}
