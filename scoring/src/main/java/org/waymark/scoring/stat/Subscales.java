package org.waymark.scoring.stat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Named items added up to named subscales, as a licence holder configures them: {@code subscale = Σ item}.
 *
 * <p>A subscale with a missing item has no sum: filling it in would need a rule that only the owner of an instrument can
 * give. The library ships no items, keys or norms of any instrument.
 */
public final class Subscales {

    private final Map<String, List<String>> keys;
    private final long lowest;
    private final long highest;

    private Subscales(Map<String, List<String>> keys, long lowest, long highest) {
        this.keys = keys;
        this.lowest = lowest;
        this.highest = highest;
    }

    /**
     * Returns a calculator of these subscales.
     *
     * @param keys the names of the items of each subscale, by its name
     * @param lowest the lowest mark of an item
     * @param highest the highest mark of an item
     * @throws IllegalArgumentException if a subscale has no items or one twice, or the marks are upside down
     */
    public static Subscales of(Map<String, ? extends List<String>> keys, int lowest, int highest) {
        if (highest < lowest) {
            throw new IllegalArgumentException("the highest mark is below the lowest");
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        keys.forEach((name, items) -> {
            if (items.isEmpty() || items.stream().distinct().count() != items.size()) {
                throw new IllegalArgumentException("a subscale has no items, or one of them twice");
            }
            copy.put(name, List.copyOf(items));
        });
        return new Subscales(Collections.unmodifiableMap(copy), lowest, highest);
    }

    /**
     * Returns the sums, by the name of the subscale, in the order of the keys; empty where an item is missing.
     *
     * @param items the marks by the name of the item; one that no subscale has is left alone
     * @throws IllegalArgumentException if a mark is not on the scale of the items
     */
    public Map<String, OptionalLong> sums(Map<String, Integer> items) {
        Map<String, OptionalLong> sums = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> subscale : keys.entrySet()) {
            sums.put(subscale.getKey(), sum(subscale.getValue(), items));
        }
        return Collections.unmodifiableMap(sums);
    }

    private OptionalLong sum(List<String> names, Map<String, Integer> items) {
        List<Integer> marks = new ArrayList<>();
        for (String name : names) {
            Integer mark = items.get(name);
            if (mark != null) {
                if (mark < lowest || mark > highest) {
                    throw new IllegalArgumentException("an item is not on the scale of its subscale");
                }
                marks.add(mark);
            }
        }
        return marks.size() < names.size()
                ? OptionalLong.empty()
                : OptionalLong.of(marks.stream().mapToLong(Integer::longValue).sum());
    }

    @Override
    public String toString() {
        return "Subscales" + keys.keySet();
    }
}
