package org.waymark.examples.shell;

import java.util.List;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.subject.Facet;

/**
 * Scores of a caseload, and the measures that gave them.
 *
 * @param table the scores
 * @param measures the measures
 */
public record Scores(ScoreTable table, MeasureSet measures) {

    /** Returns the scores in groups: one for each measure and each combination of values of these facets that occurs. */
    public Groups by(Facet... facets) {
        return Groups.of(this, List.of(facets));
    }

    /** How many scores there are. */
    @Override
    public String toString() {
        return table.toString();
    }
}
