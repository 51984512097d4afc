package org.waymark.scoring.stat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Two columns of numbers without the rows in which one is missing, and where those rows stood. */
final class Pairs {

    private final double[] first;
    private final double[] second;
    private final int[] positions;

    private Pairs(double[] first, double[] second, int[] positions) {
        this.first = first;
        this.second = second;
        this.positions = positions;
    }

    static Pairs complete(String firstName, @Nullable Double[] first, String secondName, @Nullable Double[] second) {
        Checks.sameLength(firstName, first.length, secondName, second.length);
        double[] a = new double[first.length];
        double[] b = new double[first.length];
        int[] positions = new int[first.length];
        int used = 0;
        for (int i = 0; i < first.length; i++) {
            Double one = first[i];
            Double other = second[i];
            if (one != null && other != null) {
                a[used] = one;
                b[used] = other;
                positions[used++] = i;
            }
        }
        return new Pairs(Arrays.copyOf(a, used), Arrays.copyOf(b, used), Arrays.copyOf(positions, used));
    }

    double[] first() {
        return first;
    }

    double[] second() {
        return second;
    }

    /** The place in the input of each row that was kept. */
    int[] positions() {
        return positions;
    }
}
