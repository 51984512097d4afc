package org.waymark.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.waymark.data.Spell;

/** Which spells begin before an earlier one has ended. */
final class Overlaps {

    private Overlaps() {}

    /**
     * The positions, in rising order, of the spells that share a day with one that began before them, or on the same day
     * and stands before them in the list. Only those that pass count; those that are upside down do not.
     */
    static <S extends Spell> List<Integer> in(List<S> spells, Predicate<? super S> counts) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < spells.size(); i++) {
            S spell = spells.get(i);
            if (counts.test(spell) && Coverage.last(spell) >= Coverage.first(spell)) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingLong(i -> Coverage.first(spells.get(i))));
        List<Integer> found = new ArrayList<>();
        long latest = Long.MIN_VALUE;
        for (int i : order) {
            if (Coverage.first(spells.get(i)) <= latest) {
                found.add(i);
            }
            latest = Math.max(latest, Coverage.last(spells.get(i)));
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }
}
