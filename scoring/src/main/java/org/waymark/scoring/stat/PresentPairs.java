package org.waymark.scoring.stat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The pairs of which both numbers are there, in their order. */
final class PresentPairs {

    private final double[] x;
    private final double[] y;

    private PresentPairs(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /** Both of the same length. */
    static PresentPairs in(@Nullable Double[] x, @Nullable Double[] y) {
        double[] first = new double[x.length];
        double[] second = new double[y.length];
        int used = 0;
        for (int i = 0; i < x.length; i++) {
            Double one = x[i];
            Double other = y[i];
            if (one != null && other != null) {
                first[used] = one;
                second[used++] = other;
            }
        }
        return new PresentPairs(Arrays.copyOf(first, used), Arrays.copyOf(second, used));
    }

    double[] x() {
        return x;
    }

    double[] y() {
        return y;
    }
}
