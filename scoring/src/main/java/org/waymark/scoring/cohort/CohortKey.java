package org.waymark.scoring.cohort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which cell of a table: one value for each of its dimensions, in their order.
 *
 * @param values the values
 */
public record CohortKey(List<CohortValue> values) implements Comparable<CohortKey> {

    /** Copies the list. */
    public CohortKey {
        values = List.copyOf(values);
    }

    /** Returns the key of known values. */
    public static CohortKey of(String... values) {
        return new CohortKey(List.of(values).stream().map(CohortValue::of).toList());
    }

    /** Returns the key with all facets in total. */
    static CohortKey total(int dimensions) {
        return new CohortKey(Collections.nCopies(dimensions, CohortValue.TOTAL));
    }

    /** This key with those dimensions in total whose bit is set. */
    CohortKey totalled(int bits) {
        List<CohortValue> changed = new ArrayList<>(values);
        for (int i = 0; i < changed.size(); i++) {
            if ((bits >> i & 1) == 1) {
                changed.set(i, CohortValue.TOTAL);
            }
        }
        return new CohortKey(changed);
    }

    /** Whether a facet is in total. */
    public boolean isTotal() {
        return values.stream().anyMatch(CohortValue::isTotal);
    }

    /** In the order of their values, the first dimension first. */
    @Override
    public int compareTo(CohortKey other) {
        for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
            int order = values.get(i).compareTo(other.values.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(values.size(), other.values.size());
    }

    /** The values: {@code northgate × SEMH}. */
    @Override
    public String toString() {
        return values.stream().map(CohortValue::toString).collect(Collectors.joining(" × "));
    }
}
