package org.waymark.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.waymark.data.Spell;

/**
 * The days that some spells cover together, as stretches without a gap. Days are counted as {@code toEpochDay} does; a
 * spell that goes on ends with {@link #OPEN}. Spells that are upside down cover nothing.
 */
final class Coverage {

    /** The last day of what goes on. */
    static final long OPEN = Long.MAX_VALUE;

    private final long[] firsts;
    private final long[] lasts;

    private Coverage(long[] firsts, long[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    static Coverage of(List<? extends Spell> spells) {
        List<? extends Spell> sorted = spells.stream()
                .filter(spell -> last(spell) >= first(spell))
                .sorted(Comparator.comparingLong(Coverage::first))
                .toList();
        List<long[]> stretches = new ArrayList<>();
        for (Spell spell : sorted) {
            long[] current = stretches.isEmpty() ? new long[] {0, Long.MIN_VALUE} : stretches.get(stretches.size() - 1);
            if (!stretches.isEmpty() && (current[1] == OPEN || first(spell) <= current[1] + 1)) {
                current[1] = Math.max(current[1], last(spell));
            } else {
                stretches.add(new long[] {first(spell), last(spell)});
            }
        }
        return new Coverage(
                stretches.stream().mapToLong(stretch -> stretch[0]).toArray(),
                stretches.stream().mapToLong(stretch -> stretch[1]).toArray());
    }

    static long first(Spell spell) {
        return spell.from().toEpochDay();
    }

    static long last(Spell spell) {
        return spell.to().map(day -> day.toEpochDay()).orElse(OPEN);
    }

    /** Whether every day from the first to the last is covered. */
    boolean contains(long first, long last) {
        int stretch = lastStretchFrom(first);
        return stretch >= 0 && lasts[stretch] >= last;
    }

    /** Whether a day from the first to the last is covered. */
    boolean meets(long first, long last) {
        int stretch = lastStretchFrom(last);
        return first <= last && stretch >= 0 && lasts[stretch] >= first;
    }

    /** The last stretch that begins on or before this day; -1 if none does. */
    private int lastStretchFrom(long day) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
