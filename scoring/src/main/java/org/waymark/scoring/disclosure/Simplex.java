package org.waymark.scoring.disclosure;

import java.util.Arrays;
import java.util.List;

/** The least and the greatest value of each variable, all 0 or more, under linear equations. Dense, by Bland's rule. */
final class Simplex {

    /** What stands for no upper end. */
    static final double UNBOUNDED = 1e300;

    private static final double TINY = 1e-9;

    private final int variables;
    private final double[][] rows;
    private final int[] basis;

    private Simplex(double[][] rows, int[] basis, int variables) {
        this.rows = rows;
        this.basis = basis;
        this.variables = variables;
    }

    /** Finds a first solution; the equations must have one. The last entry of a row of the tableau is its right side. */
    static Simplex of(List<double[]> left, List<Double> right, int variables) {
        int equations = left.size();
        int columns = variables + equations;
        double[][] rows = new double[equations][columns + 1];
        int[] basis = new int[equations];
        for (int i = 0; i < equations; i++) {
            double sign = right.get(i) < 0 ? -1 : 1;
            for (int v = 0; v < variables; v++) {
                rows[i][v] = sign * left.get(i)[v];
            }
            rows[i][variables + i] = 1;
            rows[i][columns] = sign * right.get(i);
            basis[i] = variables + i;
        }
        Simplex first = new Simplex(rows, basis, columns);
        double[] artificial = new double[columns];
        Arrays.fill(artificial, variables, columns, 1);
        first.minimise(artificial);
        return first.withoutArtificial(variables);
    }

    /** Drives the helping variables out, drops equations that say nothing new. */
    private Simplex withoutArtificial(int own) {
        boolean[] drop = new boolean[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (basis[i] >= own) {
                if (rows[i][variables] > 1e-6) {
                    throw new IllegalArgumentException("The equations contradict each other");
                }
                int entering = 0;
                while (entering < own && Math.abs(rows[i][entering]) < TINY) {
                    entering++;
                }
                if (entering < own) {
                    pivot(i, entering);
                } else {
                    drop[i] = true;
                }
            }
        }
        int kept = 0;
        double[][] keptRows = new double[rows.length][];
        int[] keptBasis = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            if (!drop[i]) {
                double[] row = Arrays.copyOf(rows[i], own + 1);
                row[own] = rows[i][variables];
                keptRows[kept] = row;
                keptBasis[kept++] = basis[i];
            }
        }
        return new Simplex(Arrays.copyOf(keptRows, kept), Arrays.copyOf(keptBasis, kept), own);
    }

    double least(int variable) {
        double[] cost = new double[variables];
        cost[variable] = 1;
        return minimise(cost);
    }

    double greatest(int variable) {
        double[] cost = new double[variables];
        cost[variable] = -1;
        return -minimise(cost);
    }

    private double minimise(double[] cost) {
        while (true) {
            int entering = entering(cost);
            if (entering < 0) {
                double value = 0;
                for (int i = 0; i < rows.length; i++) {
                    value += cost[basis[i]] * rows[i][variables];
                }
                return value;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return -UNBOUNDED;
            }
            pivot(leaving, entering);
        }
    }

    private int entering(double[] cost) {
        for (int v = 0; v < variables; v++) {
            double reduced = cost[v];
            for (int i = 0; i < rows.length; i++) {
                reduced -= cost[basis[i]] * rows[i][v];
            }
            if (reduced < -TINY) {
                return v;
            }
        }
        return -1;
    }

    private int leaving(int entering) {
        int leaving = -1;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < rows.length; i++) {
            if (rows[i][entering] > TINY) {
                double ratio = rows[i][variables] / rows[i][entering];
                boolean tie = leaving >= 0 && Math.abs(ratio - least) <= TINY;
                if (leaving < 0 || (tie ? basis[i] < basis[leaving] : ratio < least)) {
                    leaving = i;
                    least = tie ? Math.min(ratio, least) : ratio;
                }
            }
        }
        return leaving;
    }

    private void pivot(int leaving, int entering) {
        double by = rows[leaving][entering];
        for (int v = 0; v <= variables; v++) {
            rows[leaving][v] /= by;
        }
        for (int i = 0; i < rows.length; i++) {
            double factor = rows[i][entering];
            if (i != leaving && factor != 0) {
                for (int v = 0; v <= variables; v++) {
                    rows[i][v] -= factor * rows[leaving][v];
                    if (Math.abs(rows[i][v]) < 1e-12) {
                        rows[i][v] = 0;
                    }
                }
            }
        }
        basis[leaving] = entering;
    }
}
