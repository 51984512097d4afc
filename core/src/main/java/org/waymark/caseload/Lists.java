package org.waymark.caseload;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Lists with one change; the elements are shared. */
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list.size() + 1);
        more.addAll(list);
        more.add(one);
        return more;
    }

    static <T> List<T> replace(List<T> list, T one, Predicate<T> place, String holder) {
        for (int i = 0; i < list.size(); i++) {
            if (place.test(list.get(i))) {
                List<T> changed = new ArrayList<>(list);
                changed.set(i, one);
                return changed;
            }
        }
        throw new IllegalArgumentException("the " + holder + " holds nothing under this id that could be replaced");
    }
}
