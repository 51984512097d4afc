package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.List;
import org.waymark.scale.Scale;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.subject.Facet;

/**
 * Scores of a caseload, the measures that gave them, and the scales that they are on.
 *
 * @param table the scores
 * @param measures the measures
 * @param scales the scales of the caseload
 */
public record Scores(ScoreTable table, MeasureSet measures, List<Scale> scales) {

    /** Copies the list. */
    public Scores {
        scales = List.copyOf(scales);
    }

    /** Returns the scores in groups, for each measure by itself: counts, and medians and means as far as the measure allows. */
    public CohortTable by(Facet... facets) {
        List<Facet> all = new ArrayList<>(List.of(CohortFacets.MEASURE));
        all.addAll(List.of(facets));
        return cohorts().by(all.toArray(Facet[]::new));
    }

    /** Returns the scores to be grouped, for whatever {@link #by(Facet...)} does not ask. */
    public Cohorts cohorts() {
        return Cohorts.of(table).withMeasures(measures).withScales(scales);
    }

    /** How many scores there are. */
    @Override
    public String toString() {
        return table.toString();
    }
}
