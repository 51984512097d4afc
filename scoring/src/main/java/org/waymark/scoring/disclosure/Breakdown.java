package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.cohort.Tally;

/**
 * The parts that the pupils of a cell fall into, by the name of the figure that counts them.
 *
 * @param parts the pupils of each part in a summary
 * @param total the pupils that are divided
 * @param judgesWhole whether it says something of each pupil that all stand in one part
 */
record Breakdown(
        Function<CohortSummary, SortedMap<String, Long>> parts,
        Function<CohortSummary, Long> total,
        boolean judgesWhole) {

    /** Those with a result, and the others by reason. */
    static final Breakdown STATUS = new Breakdown(Breakdown::status, CohortSummary::pupils, false);
    /** The numbers or categories, and those without. */
    static final Breakdown VALUES = new Breakdown(Breakdown::values, CohortSummary::pupils, true);
    /** Better, same, worse, and those without. */
    static final Breakdown MOVEMENTS = new Breakdown(Breakdown::movements, CohortSummary::pupils, true);

    /** At or above a limit, and below. */
    static Breakdown atOrAbove(double limit) {
        return new Breakdown(
                summary -> atOrAbove(summary, limit),
                summary -> summary.results().pupils(),
                true);
    }

    private static SortedMap<String, Long> status(CohortSummary summary) {
        SortedMap<String, Long> parts = new TreeMap<>();
        parts.put("results", summary.results().pupils());
        summary.missing().forEach((reason, tally) -> parts.put("missing." + reason, tally.pupils()));
        return parts;
    }

    private static SortedMap<String, Long> withMissing(CohortSummary summary, SortedMap<String, Long> parts) {
        if (!parts.isEmpty() && summary.rows() > summary.results().rows()) {
            // Where a pupil has results and reasons, fewer are without any: the smaller number is the careful one.
            parts.put("(none)", Math.max(1, summary.pupils() - summary.results().pupils()));
        }
        return parts;
    }

    private static SortedMap<String, Long> values(CohortSummary summary) {
        SortedMap<String, Long> parts = new TreeMap<>();
        summary.distribution()
                .ifPresent(values ->
                        values.forEach((value, tally) -> parts.put("value." + Figures.number(value), tally.pupils())));
        summary.categories().forEach((category, tally) -> parts.put("category." + category, tally.pupils()));
        return withMissing(summary, parts);
    }

    private static SortedMap<String, Long> movements(CohortSummary summary) {
        SortedMap<String, Long> parts = new TreeMap<>();
        for (Map.Entry<Movement, Tally> way : summary.movements().entrySet()) {
            parts.put(
                    "moved." + Figures.lower(way.getKey().name()),
                    way.getValue().pupils());
        }
        return withMissing(summary, parts);
    }

    private static SortedMap<String, Long> atOrAbove(CohortSummary summary, double limit) {
        SortedMap<String, Long> parts = new TreeMap<>();
        summary.atOrAbove(limit).ifPresent(above -> {
            long below = summary.results().rows() - above.rows();
            parts.put("above", above.pupils());
            parts.put("below", below == 0 ? 0 : Math.max(1, summary.results().pupils() - above.pupils()));
        });
        return parts;
    }

    /** The names of the parts that occur anywhere, and one that does not: a stranger cannot know that there are no others. */
    List<String> names(Grid grid) {
        NavigableSet<String> names = new TreeSet<>();
        for (int cell = 0; cell < grid.cells(); cell++) {
            names.addAll(parts.apply(grid.summary(cell)).keySet());
        }
        if (judgesWhole && !names.isEmpty()) {
            names.add("(other)");
        }
        return new ArrayList<>(names);
    }

    /** Whether all pupils of a summary stand in one part. */
    boolean isWhole(CohortSummary summary) {
        long all = summary.results().pupils();
        return judgesWhole
                && all > 0
                && parts.apply(summary).entrySet().stream()
                        .anyMatch(part -> !part.getKey().equals("(none)") && part.getValue() >= all);
    }
}
