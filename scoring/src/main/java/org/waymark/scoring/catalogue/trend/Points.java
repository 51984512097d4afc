package org.waymark.scoring.catalogue.trend;

import java.util.Arrays;
import org.waymark.scoring.subject.PhaseSeries;

/** The observations of some phases that have a mark, and how many have none. */
final class Points {

    private final long[] sessions;
    private final long[] values;
    private final int missing;

    private Points(long[] sessions, long[] values, int missing) {
        this.sessions = sessions;
        this.values = values;
        this.missing = missing;
    }

    static Points of(PhaseSeries series, int from, int end) {
        long[] sessions = {};
        long[] values = {};
        int missing = 0;
        for (int phase = from; phase < end; phase++) {
            sessions = join(sessions, series.presentSessions(phase));
            values = join(values, series.presentValues(phase));
            missing += series.size(phase) - series.presentCount(phase);
        }
        return new Points(sessions, values, missing);
    }

    long[] sessions() {
        return sessions;
    }

    long[] values() {
        return values;
    }

    int missing() {
        return missing;
    }

    int count() {
        return values.length;
    }

    private static long[] join(long[] first, long[] second) {
        long[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
