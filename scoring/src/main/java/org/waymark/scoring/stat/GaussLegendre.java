package org.waymark.scoring.stat;

import java.util.function.DoubleUnaryOperator;

/** Gauss-Legendre quadrature of 20 points a panel: exact to the last bits for functions that are smooth over a panel. */
final class GaussLegendre {

    private static final int POINTS = 20;
    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
            double slope = 0;
            for (int step = 0; step < 10; step++) {
                double before = 1;
                double value = x;
                for (int k = 2; k <= POINTS; k++) {
                    double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                    before = value;
                    value = next;
                }
                slope = POINTS * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            NODES[i] = x;
            WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private GaussLegendre() {}

    /** The integral over a range, in panels no longer than this. */
    static double integral(DoubleUnaryOperator function, double from, double to, double longest) {
        if (!(to > from)) {
            return 0;
        }
        int panels = (int) Math.ceil((to - from) / longest);
        double half = (to - from) / panels / 2;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int i = 0; i < POINTS; i++) {
                sum += WEIGHTS[i] * function.applyAsDouble(middle + half * NODES[i]);
            }
        }
        return sum * half;
    }
}
