package org.waymark.scoring.stat;

import org.jspecify.annotations.Nullable;

/** What is there of values of which some are missing. */
final class Present {

    private Present() {}

    static double[] in(@Nullable Double[] values) {
        int count = 0;
        for (Double value : values) {
            count += value == null ? 0 : 1;
        }
        double[] present = new double[count];
        int next = 0;
        for (Double value : values) {
            if (value != null) {
                present[next++] = value;
            }
        }
        return present;
    }
}
