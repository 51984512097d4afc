package org.waymark.scoring.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.waymark.scoring.stat.Limits;

/**
 * What somebody who sees the shown cells of a table, and knows that no count is negative, can know about the hidden ones.
 *
 * <p>For each hidden cell the smallest and the greatest count that agree with all published totals, by linear programming (a
 * dense simplex with Bland's rule), rounded inwards to whole numbers. For one and two dimensions the interval is exact; for
 * more it may be wider by less than what only whole numbers allow.
 *
 * <p>A check for tables of the size that is printed: the work grows fast with the number of hidden cells. {@link Suppression}
 * does not need it, its protection holds by construction.
 */
public final class IntervalAttack {

    private static final double NEARLY = 1e-6;

    private final CountTable table;
    private final boolean[] hidden;
    private final long floor;
    private final int[] variable;
    private final int variables;

    private IntervalAttack(CountTable table, boolean[] hidden, long floor) {
        this.table = table;
        this.hidden = hidden;
        this.floor = floor;
        this.variable = new int[table.cells()];
        int next = 0;
        for (int cell = 0; cell < hidden.length; cell++) {
            variable[cell] = hidden[cell] ? next++ : -1;
        }
        this.variables = next;
    }

    /**
     * Returns what can be known about the hidden cells of a table whose totals are the sums of their parts.
     *
     * @param hidden for each cell, whether it is hidden
     * @param floor the least that the attacker knows each hidden count to be: 0, or 1 where zeros are always shown
     * @return an interval for each hidden cell, in the order of the cells; {@link Double#MAX_VALUE} as the upper end if there is
     *     none
     * @throws IllegalArgumentException if the lengths differ, a total is not the sum of its parts, or a hidden count is below the
     *     floor
     */
    public static List<Limits> of(CountTable table, boolean[] hidden, long floor) {
        if (hidden.length != table.cells()) {
            throw new IllegalArgumentException("There must be one entry for each of " + table.cells() + " cells");
        }
        return new IntervalAttack(table, hidden.clone(), floor).limits();
    }

    private List<Limits> limits() {
        List<double[]> rows = new ArrayList<>();
        List<Double> right = new ArrayList<>();
        for (int cell = 0; cell < table.cells(); cell++) {
            for (int d = 0; d < table.dimensions(); d++) {
                if (table.category(cell, d) == table.size(d)) {
                    line(cell, d, rows, right);
                }
            }
        }
        Simplex simplex = Simplex.of(rows, right, variables);
        List<Limits> limits = new ArrayList<>();
        for (int v = 0; v < variables; v++) {
            double low = simplex.least(v) + floor;
            double high = simplex.greatest(v) + floor;
            limits.add(new Limits(
                    Math.ceil(low - NEARLY) + 0.0,
                    high >= Simplex.UNBOUNDED ? Double.MAX_VALUE : Math.floor(high + NEARLY) + 0.0));
        }
        return limits;
    }

    /** The parts less the total are 0: what is hidden on the left, what is shown on the right. */
    private void line(int total, int dimension, List<double[]> rows, List<Double> right) {
        double[] row = new double[variables];
        double shown = put(total, -1, row);
        long sum = -table.count(total);
        boolean any = hidden[total];
        for (int i = 0; i < table.size(dimension); i++) {
            int part = table.moved(total, dimension, i);
            shown += put(part, 1, row);
            sum += table.count(part);
            any |= hidden[part];
        }
        if (sum != 0) {
            throw new IllegalArgumentException("A total is not the sum of its parts");
        }
        if (any) {
            rows.add(row);
            right.add(-shown);
        }
    }

    /** Puts a cell into a line; returns what of it is known. */
    private double put(int cell, int sign, double[] row) {
        if (!hidden[cell]) {
            return sign * (double) table.count(cell);
        }
        if (table.count(cell) < floor) {
            throw new IllegalArgumentException("A hidden count is below the floor");
        }
        row[variable[cell]] += sign;
        return sign * (double) floor;
    }
}
