package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.subject.Facet;

/** What was released before, by group. */
final class EarlierReleases {

    private final Map<SortedMap<Facet, CohortValue>, List<ReleasedCell>> cells = new HashMap<>();
    private final DisclosurePolicy policy;
    private final Differencing differencing;

    EarlierReleases(List<ReleasedTable> releases, DisclosurePolicy policy) {
        this.policy = policy;
        this.differencing = new Differencing(policy.suppression().threshold());
        for (ReleasedTable release : releases) {
            // What stays within the school gives nothing away outside.
            for (ReleasedCell cell : release.policy().isWithinSchool() ? List.<ReleasedCell>of() : release.cells()) {
                cells.computeIfAbsent(group(release.dimensions(), cell.values()), key -> new ArrayList<>())
                        .add(cell);
            }
        }
    }

    /** The group of a cell: the values of all facets that are no total, whatever their order. */
    static SortedMap<Facet, CohortValue> group(List<Facet> dimensions, List<CohortValue> values) {
        SortedMap<Facet, CohortValue> group = new TreeMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isTotal()) {
                group.put(dimensions.get(i), values.get(i));
            }
        }
        return group;
    }

    /** Whether a figure about a number of pupils must not be shown, because of what is known already. */
    boolean hides(SortedMap<Facet, CohortValue> group, String figure, long pupils) {
        String counted = figure.equals("pupils") ? figure : "results";
        for (ReleasedCell cell : cells.getOrDefault(group, List.of())) {
            boolean stays = cell.find(figure).map(ReleasedFigure::isSuppressed).orElse(false);
            boolean differs = cell.find(counted)
                    .flatMap(ReleasedFigure::value)
                    .map(before -> differencing.isDisclosive(
                            before.longValueExact(), policy.rounding().round(pupils)))
                    .orElse(false);
            if (stays || differs) {
                return true;
            }
        }
        return false;
    }
}
