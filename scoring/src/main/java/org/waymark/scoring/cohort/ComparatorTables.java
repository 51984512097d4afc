package org.waymark.scoring.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
            int minimumPupils,
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
        ComparatorTable.Builder table = ComparatorTable.builder()
                .id(name)
                .version(version)
                .source(source)
                .measure(key)
                .measureVersion(versions.iterator().next())
                .bands(bands)
                .addAllFacets(apartBy)
                .minimumPupils(minimumPupils);
        Map<CohortKey, Set<String>> schools = schools(known, bands, apartBy);
        int small = 0;
        int apart = 0;
        for (CohortCell cell : groups.cells()) {
            ValueCounts values = cell.summary().values().orElse(ValueCounts.NONE);
            if (values.count() == 0) {
                apart++;
            } else if (cell.summary().results().pupils() < minimumPupils) {
                small++;
            } else {
                table.addLines(line(
                        cell,
                        values,
                        apartBy,
                        schools.getOrDefault(cell.key(), Set.of()).size()));
            }
        }
        return new Built(table.build(), small, apart, (long) rows.size() - known.size());
    }

    private static ComparatorLine line(CohortCell cell, ValueCounts values, List<Facet> facets, int schools) {
        List<CohortValue> key = cell.key().values();
        ComparatorLine.Builder line = ComparatorLine.builder().prior(key.get(0).toString());
        for (int i = 0; i < facets.size(); i++) {
            Facet facet = facets.get(i);
            key.get(i + 1).text().ifPresent(value -> line.putFacets(facet, value));
        }
        cell.summary().mean().ifPresent(mean -> line.mean(mean.mean()));
        return line.quartiles(
                        values.quantile(0.25).orElseThrow(),
                        values.median().orElseThrow(),
                        values.quantile(0.75).orElseThrow())
                .pupils(Math.toIntExact(cell.summary().results().pupils()))
                .schools(schools)
                .rows(Math.toIntExact(cell.summary().results().rows()))
                .build();
    }

    /** The schools of each group; a pupil whose school is not known adds none. */
    private static Map<CohortKey, Set<String>> schools(List<ScoreRow> rows, PriorBands bands, List<Facet> facets) {
        Map<CohortKey, Set<String>> schools = new HashMap<>();
        for (ScoreRow row : rows) {
            List<CohortValue> key = new ArrayList<>();
            key.add(CohortValue.of(bands.band(ComparatorTable.prior(row).orElseThrow())));
            facets.forEach(facet ->
                    key.add(CohortFacets.find(row, facet).map(CohortValue::of).orElse(CohortValue.UNKNOWN)));
            row.facets()
                    .find(Facet.SCHOOL)
                    .ifPresent(school -> schools.computeIfAbsent(new CohortKey(key), none -> new HashSet<>())
                            .add(school));
        }
        return schools;
    }
}
