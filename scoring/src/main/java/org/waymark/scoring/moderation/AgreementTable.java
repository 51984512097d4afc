package org.waymark.scoring.moderation;

import java.util.List;
import java.util.Optional;
import org.waymark.id.ScaleRef;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.subject.Facet;

/**
 * Agreement by group. A scale is never held together with another, nor a version of it with another version.
 *
 * @param facets by which facets, in order
 * @param rows in the order of the scales, then of the groups
 */
public record AgreementTable(List<Facet> facets, List<AgreementRow> rows) {

    /** Copies the lists. */
    public AgreementTable {
        facets = List.copyOf(facets);
        rows = List.copyOf(rows);
    }

    /** Returns the first row of this scale and these values; empty if there is none. */
    public Optional<AgreementRow> find(ScaleRef scale, String... values) {
        CohortKey group = CohortKey.of(values);
        return rows.stream()
                .filter(row -> row.scale().equals(scale) && row.group().equals(group))
                .findFirst();
    }

    /** Returns the rows of a scale. */
    public List<AgreementRow> on(ScaleRef scale) {
        return rows.stream().filter(row -> row.scale().equals(scale)).toList();
    }

    @Override
    public String toString() {
        return "AgreementTable[by=" + facets + ", rows=" + rows.size() + "]";
    }
}
