package org.waymark.scoring.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.stat.ValueCounts;
import org.waymark.scoring.subject.Facet;

/** Makes comparator tables of a caseload's own scores. */
public final class ComparatorTables {

    private static final Facet PRIOR = Facet.of("prior-attainment");

    private ComparatorTables() {}

    /**
     * A table and what did not get into it.
     *
     * @param table the table
     * @param tooSmall how many groups had fewer pupils than the minimum
     * @param notComparable how many groups held results that their measure does not let stand together, such as results that only
     *     mean something for one pupil, targets without a concept, or several cycles; or no numbers
     * @param withoutPrior how many results say not what they started from
     */
    public record Built(ComparatorTable table, int tooSmall, int notComparable, long withoutPrior) {}

    /**
     * Returns the table of the results of one measure: by prior attainment, which is the baseline that a score says it used, and
     * by these facets.
     *
     * @param scores the scores; scores of one moment, since a pupil at several cycles would count several times
     * @param measure the key of the measure
     * @param name the id of the table
     * @param version its version
     * @param source where the scores come from, in words
     * @param bands the bands of prior attainment
     * @param minimumPupils how many pupils a line needs
     * @param facets what else the lines are told apart by
     * @throws IllegalArgumentException if there is no result with a baseline, or the results are of several versions of the measure
     */
    public static Built build(
            List<ScoreRow> scores,
            String measure,
            String name,
            String version,
            String source,
            PriorBands bands,
            long minimumPupils,
            Facet... facets) {
        MeasureKey key = MeasureKey.parse(measure);
        List<ScoreRow> rows = scores.stream()
                .filter(row -> row.measure().equals(key) && row.score().isScored())
                .toList();
        List<ScoreRow> known = rows.stream()
                .filter(row -> ComparatorTable.prior(row).isPresent())
                .toList();
        Set<String> versions =
                new TreeSet<>(known.stream().map(ScoreRow::measureVersion).toList());
        if (versions.size() != 1) {
            throw new IllegalArgumentException(
                    "a table is made of results with a baseline by one version of the measure");
        }
        List<Facet> apartBy = new ArrayList<>(Arrays.asList(facets));
        if (Rules.DEFAULT.comparesWithinConcept(key)) {
            Stream.of(Facet.CONCEPT, CohortFacets.SCALE)
                    .filter(facet -> !apartBy.contains(facet))
                    .forEach(apartBy::add);
        }
        List<Facet> dimensions = new ArrayList<>(List.of(PRIOR));
        dimensions.addAll(apartBy);
        CohortTable groups = Cohorts.of(known)
                .withFacet(PRIOR, row -> ComparatorTable.prior(row).map(bands::band))
                .withoutTotals()
                .by(dimensions.toArray(Facet[]::new));
        ComparatorTable.Builder table = ComparatorTable.of(
                        measure, versions.iterator().next())
                .named(name, version)
                .source(source)
                .bands(bands)
                .facets(apartBy.toArray(Facet[]::new))
                .minimumPupils(minimumPupils);
        int small = 0;
        int apart = 0;
        for (CohortCell cell : groups.cells()) {
            ValueCounts values = cell.summary().values().orElse(ValueCounts.NONE);
            if (values.count() == 0) {
                apart++;
            } else if (cell.summary().results().pupils() < minimumPupils) {
                small++;
            } else {
                table.line(cell.key(), line(values, cell.summary().results()));
            }
        }
        return new Built(table.build(), small, apart, (long) rows.size() - known.size());
    }

    private static ComparatorTable.Line line(ValueCounts values, Tally behind) {
        return new ComparatorTable.Line(
                values.quantile(0.25).orElseThrow(),
                values.median().orElseThrow(),
                values.quantile(0.75).orElseThrow(),
                behind.pupils(),
                behind.rows());
    }
}
