package org.waymark.scoring.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Personal;
import org.waymark.scoring.subject.Facet;

/**
 * Scores in groups: a cell for each combination of values that occurs and, unless they were not wanted, for each total over one,
 * several or all dimensions. Cells stand in the order of their keys. A pupil counts once in each cell: the pupils of a total are
 * fewer than those of its parts together if a pupil stands in several.
 *
 * <p>Tables of parts of the rows merge to the table of all, to the last bit. It holds small groups: for use in the school. Only
 * {@code DisclosurePolicy.release} makes a table that may leave it.
 */
public final class CohortTable implements Personal {

    private final List<Facet> dimensions;
    private final boolean withTotals;
    private final CohortSummary.Asked asked;
    private final SortedMap<CohortKey, CohortSummary> parts;
    private final SortedMap<CohortKey, CohortSummary> cells;

    private CohortTable(
            List<Facet> dimensions,
            boolean withTotals,
            CohortSummary.Asked asked,
            SortedMap<CohortKey, CohortSummary> parts) {
        this.dimensions = dimensions;
        this.withTotals = withTotals;
        this.asked = asked;
        this.parts = parts;
        this.cells = withTotals ? withTotals(parts, asked, dimensions.size()) : parts;
    }

    static CohortTable of(
            List<Facet> dimensions, boolean withTotals, CohortSummary.Asked asked, Map<CohortKey, Counts> counts) {
        SortedMap<CohortKey, CohortSummary> parts = new TreeMap<>();
        counts.forEach((key, counted) -> parts.put(key, new CohortSummary(counted, asked)));
        return new CohortTable(List.copyOf(dimensions), withTotals, asked, parts);
    }

    private static SortedMap<CohortKey, CohortSummary> withTotals(
            SortedMap<CohortKey, CohortSummary> parts, CohortSummary.Asked asked, int dimensions) {
        SortedMap<CohortKey, CohortSummary> all = new TreeMap<>(parts);
        Map<CohortKey, Counts> totals = new TreeMap<>();
        totals.put(CohortKey.total(dimensions), new Counts());
        for (int bits = 1; bits < 1 << dimensions; bits++) {
            for (Map.Entry<CohortKey, CohortSummary> part : parts.entrySet()) {
                totals.computeIfAbsent(part.getKey().totalled(bits), key -> new Counts())
                        .add(part.getValue().counts());
            }
        }
        if (dimensions > 0) {
            totals.forEach((key, counts) -> all.put(key, new CohortSummary(counts, asked)));
        }
        return all;
    }

    /** What the scores are grouped by, in order; empty if all stand in one cell. */
    public List<Facet> dimensions() {
        return dimensions;
    }

    /** Whether it has totals. */
    public boolean hasTotals() {
        return withTotals;
    }

    /** Whether a dimension groups by members of staff: such a table never leaves the school. */
    public boolean hasStaff() {
        return dimensions.stream().anyMatch(CohortFacets::isStaff);
    }

    /** The cells, totals included, in the order of their keys. */
    public List<CohortCell> cells() {
        List<CohortCell> list = new ArrayList<>();
        cells.forEach((key, summary) -> list.add(new CohortCell(key, summary)));
        return list;
    }

    /** The values of a dimension that occur, in order, the total not among them. */
    public List<CohortValue> values(Facet dimension) {
        int place = dimensions.indexOf(dimension);
        if (place < 0) {
            throw new IllegalArgumentException("the table is not grouped by this facet");
        }
        return parts.keySet().stream()
                .map(key -> key.values().get(place))
                .distinct()
                .sorted()
                .toList();
    }

    /** The summary of a cell; absent if the combination does not occur, or if it is a total and there are none. */
    public Optional<CohortSummary> find(CohortKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** The summary of the cell of these values, in the order of the dimensions; that of nobody if they do not occur. */
    public CohortSummary cell(CohortValue... values) {
        return find(new CohortKey(Arrays.asList(values))).orElse(CohortSummary.NONE);
    }

    /** The summary of the cell of these known values, in the order of the dimensions; that of nobody if they do not occur. */
    public CohortSummary cell(String... values) {
        return find(CohortKey.of(values)).orElse(CohortSummary.NONE);
    }

    /** The summary of all rows together, with totals or without. */
    public CohortSummary overall() {
        Counts all = new Counts();
        parts.values().forEach(part -> all.add(part.counts()));
        return new CohortSummary(all, asked);
    }

    /**
     * Returns the table of the rows of both.
     *
     * @throws IllegalArgumentException if they are not grouped and asked for in the same way
     */
    public CohortTable merge(CohortTable other) {
        if (!dimensions.equals(other.dimensions) || withTotals != other.withTotals || !asked.equals(other.asked)) {
            throw new IllegalArgumentException("the tables are not grouped and asked for in the same way");
        }
        SortedMap<CohortKey, CohortSummary> both = new TreeMap<>(parts);
        other.parts.forEach((key, summary) -> both.merge(key, summary, CohortSummary::merge));
        return new CohortTable(dimensions, withTotals, asked, both);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof CohortTable other
                && dimensions.equals(other.dimensions)
                && withTotals == other.withTotals
                && asked.equals(other.asked)
                && parts.equals(other.parts);
    }

    @Override
    public int hashCode() {
        return 31 * dimensions.hashCode() + parts.hashCode();
    }

    /** A headline of at most 80 characters. */
    @Override
    public String redacted() {
        String by = dimensions.stream().map(Facet::name).collect(Collectors.joining(" × "));
        String headline = parts.size() + (parts.size() == 1 ? " group" : " groups");
        String full = headline + (by.isEmpty() ? "" : " by " + by) + "; show(...) prints them";
        return full.length() <= 80 ? full : headline + " by " + dimensions.size() + " facets";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
