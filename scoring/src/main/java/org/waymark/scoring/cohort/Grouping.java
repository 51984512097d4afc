package org.waymark.scoring.cohort;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.subject.Facet;

/** By what rows are grouped, and which of them. Immutable. */
final class Grouping {

    /** More dimensions make more totals than anybody reads. */
    private static final int MOST = 8;

    private final List<Facet> facets;
    private final Map<Facet, Function<ScoreRow, Optional<String>>> own;
    private final Predicate<ScoreRow> condition;
    private final Rules rules;

    Grouping(
            List<Facet> facets,
            Map<Facet, Function<ScoreRow, Optional<String>>> own,
            Predicate<ScoreRow> condition,
            Rules rules,
            boolean staff) {
        if (facets.size() > MOST || new HashSet<>(facets).size() != facets.size()) {
            throw new IllegalArgumentException("group by at most " + MOST + " facets, each once");
        }
        if (!staff && facets.stream().anyMatch(CohortFacets::isStaff)) {
            throw new IllegalArgumentException("members of staff are no facet unless asked for with includingStaff()");
        }
        this.facets = List.copyOf(facets);
        this.own = own;
        this.condition = condition;
        this.rules = rules;
    }

    List<Facet> facets() {
        return facets;
    }

    Rules rules() {
        return rules;
    }

    boolean holds(ScoreRow row) {
        return condition.test(row);
    }

    CohortKey key(ScoreRow row) {
        return new CohortKey(facets.stream().map(facet -> value(row, facet)).toList());
    }

    private CohortValue value(ScoreRow row, Facet facet) {
        Function<ScoreRow, Optional<String>> users = own.get(facet);
        Optional<String> value = users == null ? CohortFacets.find(row, facet) : users.apply(row);
        return value.map(CohortValue::of).orElse(CohortValue.UNKNOWN);
    }

    void count(ScoreRow row, Map<CohortKey, Counts> counts) {
        if (holds(row)) {
            counts.computeIfAbsent(key(row), unknown -> new Counts())
                    .add(row.pupil(), row.score(), () -> rules.ground(row), rules.movement(row));
        }
    }

    static Map<CohortKey, Counts> merge(Map<CohortKey, Counts> first, Map<CohortKey, Counts> second) {
        Map<CohortKey, Counts> both = new HashMap<>(first);
        second.forEach((key, counts) ->
                both.computeIfAbsent(key, unknown -> new Counts()).add(counts));
        return both;
    }
}
