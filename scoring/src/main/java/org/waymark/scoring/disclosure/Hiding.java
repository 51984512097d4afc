package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** Which cells are hidden so far, while a pattern is looked for. Mutable, used by one call only. */
final class Hiding {

    /** What a total costs more than a cell within, in cells. */
    private static final long TOTAL = 2;
    /** What a cell costs that should be kept, in cells. */
    private static final long KEPT = 10_000;

    private final CountTable table;
    private final boolean[] hidden;
    private final boolean[] keep;
    private final int[] units;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Queue<Integer> waiting;
    private final Cubes cubes;

    Hiding(CountTable table, boolean[] hidden, boolean[] keep, int[] units) {
        this.table = table;
        this.hidden = hidden;
        this.keep = keep;
        this.units = units;
        for (int cell = 0; cell < units.length; cell++) {
            members.computeIfAbsent(units[cell], unit -> new ArrayList<>()).add(cell);
        }
        this.waiting = new PriorityQueue<>(
                Comparator.<Integer>comparingLong(table::count).thenComparingInt(cell -> cell));
        this.cubes = new Cubes(table, hidden);
    }

    CountTable table() {
        return table;
    }

    Cubes cubes() {
        return cubes;
    }

    boolean isHidden(int cell) {
        return hidden[cell];
    }

    /** Whether nothing else is hidden together with the cell. */
    boolean isAlone(int cell) {
        return unit(cell).size() == 1;
    }

    void hide(int cell) {
        for (int member : unit(cell)) {
            if (!hidden[member]) {
                hidden[member] = true;
                waiting.add(member);
            }
        }
        cubes.changed();
    }

    void show(int cell) {
        unit(cell).forEach(member -> hidden[member] = false);
        cubes.changed();
    }

    private List<Integer> unit(int cell) {
        return members.getOrDefault(units[cell], List.of());
    }

    boolean hidesZero() {
        for (int cell = 0; cell < hidden.length; cell++) {
            if (hidden[cell] && table.count(cell) == 0) {
                return true;
            }
        }
        return false;
    }

    int hiddenCells() {
        int found = 0;
        for (boolean flag : hidden) {
            found += flag ? 1 : 0;
        }
        return found;
    }

    /** The hidden cell with the smallest count that is not yet dealt with. */
    Optional<Integer> next(boolean[] done) {
        while (!waiting.isEmpty()) {
            int cell = waiting.remove();
            if (hidden[cell] && !done[cell]) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The cheapest cube that protects a cell; if none is wide enough, the cheapest that helps; empty if nothing does. */
    Optional<int[]> cheapest(int cell, long floor, long width, boolean shownZeros) {
        Best wide = new Best();
        Best any = new Best();
        cubes.each(cell, corner -> hidden[corner] || table.count(corner) > 0 || !shownZeros, cube -> {
            long range = cube.slack(floor, true) + cube.slack(floor, false);
            Best best = range >= width ? wide : any;
            if (range > 0) {
                best.offer(cube.corners(), this);
            }
            return true;
        });
        return Optional.ofNullable(wide.corners != null ? wide.corners : any.corners);
    }

    private long price(int cell) {
        return 1 + TOTAL * table.totalsOf(cell) + (keep[cell] ? KEPT : 0);
    }

    /** The cheapest cube so far; of two that cost the same, the first. */
    private static final class Best {

        private int @Nullable [] corners;
        private long price = Long.MAX_VALUE;
        private long counts = Long.MAX_VALUE;

        void offer(int[] offered, Hiding hiding) {
            long newPrice = 0;
            long newCounts = 0;
            for (int corner : offered) {
                if (!hiding.hidden[corner]) {
                    newPrice += hiding.price(corner);
                    newCounts += hiding.table.count(corner);
                }
            }
            if (newPrice > 0 && (newPrice < price || (newPrice == price && newCounts < counts))) {
                price = newPrice;
                counts = newCounts;
                corners = offered.clone();
            }
        }
    }
}
