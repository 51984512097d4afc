package org.waymark.scoring.subject;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;

/** The ratings of all targets of one pupil, target after target, in flat arrays that are never handed out. */
final class Marks {

    private int size;
    private long[] values = new long[16];
    private int[] steps = new int[16];
    private int[] days = new int[16];
    private RatingState[] states = new RatingState[16];
    private boolean[] baselines = new boolean[16];
    private @Nullable CycleId[] cycles = new @Nullable CycleId[16];
    private @Nullable SchoolId[] schools = new @Nullable SchoolId[16];

    int size() {
        return size;
    }

    void add(ScaleView.Reading mark, int day, boolean baseline, @Nullable CycleId cycle, @Nullable SchoolId school) {
        if (size == values.length) {
            grow();
        }
        values[size] = mark.value();
        steps[size] = mark.step();
        states[size] = mark.state();
        days[size] = day;
        baselines[size] = baseline;
        cycles[size] = cycle;
        schools[size] = school;
        size++;
    }

    private void grow() {
        int length = 2 * size;
        values = Arrays.copyOf(values, length);
        steps = Arrays.copyOf(steps, length);
        days = Arrays.copyOf(days, length);
        states = Arrays.copyOf(states, length);
        baselines = Arrays.copyOf(baselines, length);
        cycles = Arrays.copyOf(cycles, length);
        schools = Arrays.copyOf(schools, length);
    }

    long value(int i) {
        return values[i];
    }

    int step(int i) {
        return steps[i];
    }

    int day(int i) {
        return days[i];
    }

    RatingState state(int i) {
        return states[i];
    }

    boolean isBaseline(int i) {
        return baselines[i];
    }

    @Nullable
    CycleId cycle(int i) {
        return cycles[i];
    }

    @Nullable
    SchoolId school(int i) {
        return schools[i];
    }
}
