package org.waymark.examples.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.subject.Facet;

/**
 * Scores in groups. Never a mean: most results are ordinal or only mean something for one pupil.
 *
 * @param facets what they are grouped by
 * @param list the groups, measure by measure, then by their values
 */
public record Groups(List<Facet> facets, List<Group> list) {

    private static final Comparator<List<String>> BY_VALUES = Groups::compare;

    /** Copies the lists. */
    public Groups {
        facets = List.copyOf(facets);
        list = List.copyOf(list);
    }

    static Groups of(Scores scores, List<Facet> facets) {
        List<Group> groups = new ArrayList<>();
        for (ProgressMeasure<?> measure : scores.measures().measures()) {
            Map<List<String>, List<ScoreRow>> members = new TreeMap<>(BY_VALUES);
            for (ScoreRow row : scores.table().all(measure.info().key().toString())) {
                members.computeIfAbsent(values(row, facets), values -> new ArrayList<>())
                        .add(row);
            }
            Summary summary = new Summary(measure.info());
            members.forEach((values, rows) -> groups.add(summary.of(values, rows)));
        }
        return new Groups(facets, groups);
    }

    private static List<String> values(ScoreRow row, List<Facet> facets) {
        return facets.stream().map(facet -> row.facets().find(facet).orElse("")).toList();
    }

    private static int compare(List<String> a, List<String> b) {
        for (int i = 0; i < a.size(); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** How many groups there are. */
    @Override
    public String toString() {
        return list.size() + " groups by " + facets.size() + " facets; show(...) prints them";
    }
}
