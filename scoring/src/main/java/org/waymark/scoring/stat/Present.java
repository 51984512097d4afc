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

    static @Nullable Double[] boxed(double[] values) {
        @Nullable Double[] boxed = new @Nullable Double[values.length];
        for (int i = 0; i < boxed.length; i++) {
            boxed[i] = values[i];
        }
        return boxed;
    }
}
