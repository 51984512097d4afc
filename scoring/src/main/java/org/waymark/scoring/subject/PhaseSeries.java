package org.waymark.scoring.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;

/**
 * Repeated observations in phases, as plain numbers: what single-case and trend measures look at. Ratings in review cycles
 * are not such a series.
 *
 * <p>Values are whole numbers of the last decimal ({@link #decimals()}), so that ties are exact. Sessions keep their
 * numbers, gaps included. Immutable.
 */
public final class PhaseSeries implements Subject {

    private final Optional<SeriesId> id;
    private final Optional<TargetId> target;
    private final Optional<Scale> scale;
    private final Direction direction;
    private final int decimals;
    private final List<PhaseNumbers> phases;
    private final Optional<SeriesAim> aim;
    private final Facets facets;

    PhaseSeries(
            Optional<SeriesId> id,
            Optional<TargetId> target,
            Optional<Scale> scale,
            Direction direction,
            int decimals,
            List<PhaseNumbers> phases,
            Optional<SeriesAim> aim,
            Facets facets) {
        this.id = id;
        this.target = target;
        this.scale = scale;
        this.direction = direction;
        this.decimals = decimals;
        this.phases = List.copyOf(phases);
        this.aim = aim;
        this.facets = facets;
    }

    /** Returns a builder of a series from plain values. */
    public static PhaseSeriesBuilder builder() {
        return new PhaseSeriesBuilder();
    }

    /** The id of the series; absent for one from plain values. */
    public Optional<SeriesId> id() {
        return id;
    }

    /** The target that it belongs to; absent if none. */
    public Optional<TargetId> target() {
        return target;
    }

    /** The scale of the observations; absent for plain numbers, which are taken as amounts. */
    public Optional<Scale> scale() {
        return scale;
    }

    /** Which way is better. */
    public Direction direction() {
        return direction;
    }

    /** How many decimals the values have: {@code number = value / 10^decimals}. */
    public int decimals() {
        return decimals;
    }

    /** What the observations are to reach and by when; absent if nobody said, or not on the scale of the series. */
    public Optional<SeriesAim> aim() {
        return aim;
    }

    /** The facets of the series on the day of the history. */
    public Facets facets() {
        return facets;
    }

    /** How many phases there are. */
    public int phaseCount() {
        return phases.size();
    }

    /** What a phase is called. */
    public String label(int phase) {
        return phases.get(phase).label;
    }

    /** What happens in a phase. */
    public PhaseKind kind(int phase) {
        return phases.get(phase).kind;
    }

    /** How many observations a phase has, with or without a mark. */
    public int size(int phase) {
        return phases.get(phase).values.length;
    }

    /** How many observations of a phase have a mark. */
    public int presentCount(int phase) {
        int count = 0;
        for (RatingState state : phases.get(phase).states) {
            if (state == RatingState.PRESENT) {
                count++;
            }
        }
        return count;
    }

    /** Whether there is a mark, and if not, why. */
    public RatingState state(int phase, int index) {
        return phases.get(phase).states[index];
    }

    /** Whether there is a mark. */
    public boolean isPresent(int phase, int index) {
        return state(phase, index) == RatingState.PRESENT;
    }

    /**
     * The value of an observation, in units of the last decimal.
     *
     * @throws IllegalStateException if it has no mark
     */
    public long value(int phase, int index) {
        if (!isPresent(phase, index)) {
            throw new IllegalStateException("this observation has no mark; ask isPresent(phase, index) first");
        }
        return phases.get(phase).values[index];
    }

    /** The number of the session of an observation, counted over the whole series. */
    public int session(int phase, int index) {
        return phases.get(phase).sessions[index];
    }

    /** The day of an observation; absent if only its session is known. */
    public Optional<LocalDate> on(int phase, int index) {
        long day = phases.get(phase).days[index];
        return day == PhaseNumbers.NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Whether every observation of a phase that has a mark has a day. */
    public boolean isDated(int phase) {
        PhaseNumbers numbers = phases.get(phase);
        for (int i = 0; i < numbers.days.length; i++) {
            if (numbers.states[i] == RatingState.PRESENT && numbers.days[i] == PhaseNumbers.NO_DAY) {
                return false;
            }
        }
        return true;
    }

    /** The first phase of this kind from {@code start} on; -1 if there is none. */
    public int firstPhase(PhaseKind kind, int start) {
        for (int phase = start; phase < phases.size(); phase++) {
            if (phases.get(phase).kind.equals(kind)) {
                return phase;
            }
        }
        return -1;
    }

    /** The values of a phase that are there, in order, in units of the last decimal; a new array. */
    public long[] presentValues(int phase) {
        PhaseNumbers numbers = phases.get(phase);
        long[] values = new long[presentCount(phase)];
        int next = 0;
        for (int i = 0; i < numbers.values.length; i++) {
            if (numbers.states[i] == RatingState.PRESENT) {
                values[next++] = numbers.values[i];
            }
        }
        return values;
    }

    /** The sessions of the values of {@link #presentValues(int)}, in the same order; a new array. */
    public long[] presentSessions(int phase) {
        PhaseNumbers numbers = phases.get(phase);
        long[] sessions = new long[presentCount(phase)];
        int next = 0;
        for (int i = 0; i < numbers.values.length; i++) {
            if (numbers.states[i] == RatingState.PRESENT) {
                sessions[next++] = numbers.sessions[i];
            }
        }
        return sessions;
    }

    /**
     * The days of the values of {@link #presentValues(int)}, in the same order, counted from 1 January 1970; a new array.
     *
     * @throws IllegalStateException if one of them has no day
     */
    public long[] presentDays(int phase) {
        if (!isDated(phase)) {
            throw new IllegalStateException("an observation has no day; ask isDated(phase) first");
        }
        PhaseNumbers numbers = phases.get(phase);
        long[] days = new long[presentCount(phase)];
        int next = 0;
        for (int i = 0; i < numbers.days.length; i++) {
            if (numbers.states[i] == RatingState.PRESENT) {
                days[next++] = numbers.days[i];
            }
        }
        return days;
    }

    /** The value as an exact number. */
    public BigDecimal toDecimal(long value) {
        return BigDecimal.valueOf(value, decimals);
    }

    /** Says how many phases there are, and nothing of them. */
    @Override
    public String toString() {
        return "PhaseSeries[phases=" + phases.size() + "]";
    }
}
