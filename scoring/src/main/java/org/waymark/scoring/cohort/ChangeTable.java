package org.waymark.scoring.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.scoring.subject.Facet;

/**
 * What changed from one cycle to another, group by group. For use in the school, as a {@link CohortTable} is.
 *
 * @param from the first cycle
 * @param to the second
 * @param dimensions what the scores are grouped by, in order
 * @param cells the groups in the order of their keys, totals included
 */
public record ChangeTable(CycleId from, CycleId to, List<Facet> dimensions, List<ChangeCell> cells)
        implements Personal {

    /** Copies the lists. */
    public ChangeTable {
        dimensions = List.copyOf(dimensions);
        cells = List.copyOf(cells);
    }

    /** The cell of these values, in the order of the dimensions; absent if they do not occur. */
    public Optional<ChangeCell> find(CohortValue... values) {
        CohortKey key = new CohortKey(Arrays.asList(values));
        return cells.stream().filter(cell -> cell.key().equals(key)).findFirst();
    }

    /** A headline of at most 80 characters. */
    @Override
    public String redacted() {
        return "change between two cycles in " + cells.size() + " groups; show(...) prints them";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
