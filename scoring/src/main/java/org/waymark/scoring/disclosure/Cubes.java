package org.waymark.scoring.disclosure;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The moves that leave every total of a table as it is.
 *
 * <p>A cell and a partner in each dimension span a cube of 2 to the number of dimensions cells. Adding 1 to the cell, taking 1
 * from its neighbours and so on in turn changes no total; a total as a partner moves with its part instead of against it. A
 * dimension without a total needs no partner. Whoever sees only what is outside the cube cannot tell the moved table from the
 * true one: how far a cell can be moved so, up and down, is a range that no attack gets below.
 */
final class Cubes {

    /** Further than any count. */
    static final long FREE = Long.MAX_VALUE / 4;

    private final CountTable table;
    private final boolean[] hidden;
    private final boolean additive;
    private final int[] bound;
    private final int[] corners;
    private final boolean[] along;
    private final long[] ceilings;
    private final long[] leasts;
    /** The counts; moved while a cell is pushed, and put back. */
    private final long[] values;

    private int[] touched = new int[64];
    private int touches;
    private boolean stale = true;

    /** What to do with a cube; returns whether to go on. */
    interface Visitor {
        boolean visit(Cubes cube);
    }

    Cubes(CountTable table, boolean[] hidden) {
        this.table = table;
        this.hidden = hidden;
        this.additive = isAdditive(table);
        int bindings = 0;
        int[] all = new int[table.dimensions()];
        for (int d = 0; d < all.length; d++) {
            if (table.hasTotal(d)) {
                all[bindings++] = d;
            }
        }
        this.bound = Arrays.copyOf(all, bindings);
        this.corners = new int[1 << bindings];
        this.along = new boolean[1 << bindings];
        this.ceilings = new long[additive ? 0 : table.cells()];
        this.leasts = new long[additive ? 0 : table.cells()];
        this.values = new long[table.cells()];
        Arrays.setAll(values, table::count);
    }

    private static boolean isAdditive(CountTable table) {
        for (int cell = 0; cell < table.cells(); cell++) {
            for (int d = 0; d < table.dimensions(); d++) {
                if (table.category(cell, d) == table.size(d)) {
                    long sum = 0;
                    for (int i = 0; i < table.size(d); i++) {
                        sum += table.count(table.moved(cell, d, i));
                    }
                    if (sum != table.count(cell)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The cells of the cube at hand; the first is the cell that spans it. */
    int[] corners() {
        return corners;
    }

    /** Shows every cube of a cell whose cells all may be used; returns false if the visitor stopped. */
    boolean each(int cell, IntPredicate usable, Visitor visitor) {
        corners[0] = cell;
        along[0] = true;
        return span(0, usable, visitor);
    }

    private boolean span(int level, IntPredicate usable, Visitor visitor) {
        if (level == bound.length) {
            return visitor.visit(this);
        }
        int d = bound[level];
        int own = table.category(corners[0], d);
        int total = table.size(d);
        int half = 1 << level;
        for (int partner = 0; partner <= total; partner++) {
            if (partner == own) {
                continue;
            }
            boolean same = partner == total || own == total;
            // The corners so far are all of the same category in this dimension.
            int step = table.moved(corners[0], d, partner) - corners[0];
            boolean all = true;
            for (int k = 0; k < half && all; k++) {
                corners[half + k] = corners[k] + step;
                along[half + k] = same == along[k];
                all = usable.test(corners[half + k]);
            }
            if (all && !span(level + 1, usable, visitor)) {
                return false;
            }
        }
        return true;
    }

    /** How far the cube at hand can be moved: up, if the cell that spans it grows, or down. */
    long slack(long floor, boolean up) {
        long slack = FREE;
        for (int k = 0; k < corners.length; k++) {
            int cell = corners[k];
            slack = Math.min(
                    slack, along[k] == up ? ceiling(cell) - values[cell] : values[cell] - Math.max(floor, least(cell)));
        }
        return Math.max(0, slack);
    }

    private void move(long by) {
        for (int k = 0; k < corners.length; k++) {
            values[corners[k]] += along[k] ? by : -by;
            if (touches == touched.length) {
                touched = Arrays.copyOf(touched, 2 * touches);
            }
            touched[touches++] = corners[k];
        }
    }

    private void putBack() {
        while (touches > 0) {
            int cell = touched[--touches];
            values[cell] = table.count(cell);
        }
    }

    /** How far a cell can be moved by hidden cubes alone, one after the other; stops when it is enough. */
    long reach(int cell, long floor, long enough) {
        if (bound.length == 0) {
            return FREE;
        }
        long found = push(cell, floor, true, enough);
        return found >= enough ? found : found + push(cell, floor, false, enough - found);
    }

    private long push(int cell, long floor, boolean up, long enough) {
        each(cell, this::isHidden, cube -> {
            long slack = cube.slack(floor, up);
            if (slack > 0) {
                cube.move(up ? slack : -slack);
            }
            return Math.abs(values[cell] - table.count(cell)) < enough;
        });
        long found = Math.abs(values[cell] - table.count(cell));
        putBack();
        return found;
    }

    private boolean isHidden(int cell) {
        return hidden[cell];
    }

    /** What is hidden has changed: what it bounds is found anew when it is asked for. */
    void changed() {
        stale = true;
    }

    /** In a table where one person counts twice: no part is greater than a total that is shown. */
    private long ceiling(int cell) {
        if (additive) {
            return FREE;
        }
        refresh();
        return ceilings[cell];
    }

    /** In such a table: no total is smaller than a part that is shown. */
    private long least(int cell) {
        if (additive) {
            return 0;
        }
        refresh();
        return leasts[cell];
    }

    /** Goes through the table once a dimension: the bounds of a cell by all its totals and parts, itself not among them. */
    private void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        long[] above = new long[table.cells()];
        long[] below = new long[table.cells()];
        for (int cell = 0; cell < above.length; cell++) {
            above[cell] = hidden[cell] ? FREE : table.count(cell);
            below[cell] = hidden[cell] ? 0 : table.count(cell);
            ceilings[cell] = FREE;
            leasts[cell] = 0;
        }
        for (int d = 0; d < table.dimensions(); d++) {
            for (int cell = 0; table.hasTotal(d) && cell < above.length; cell++) {
                if (table.category(cell, d) < table.size(d)) {
                    int total = table.moved(cell, d, table.size(d));
                    ceilings[cell] = Math.min(ceilings[cell], above[total]);
                    above[cell] = Math.min(above[cell], above[total]);
                    leasts[total] = Math.max(leasts[total], below[cell]);
                    below[total] = Math.max(below[total], below[cell]);
                }
            }
        }
    }
}
