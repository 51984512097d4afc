package org.waymark.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which items of a list repeat an earlier one. */
final class Repeats {

    private Repeats() {}

    /** The positions of the items whose key an earlier item has, in rising order. */
    static <T, K> List<Integer> in(List<T> items, Function<? super T, ? extends K> key) {
        Set<K> seen = new HashSet<>();
        List<Integer> repeats = new ArrayList<>(0);
        for (int i = 0; i < items.size(); i++) {
            if (!seen.add(key.apply(items.get(i)))) {
                repeats.add(i);
            }
        }
        return repeats;
    }
}
