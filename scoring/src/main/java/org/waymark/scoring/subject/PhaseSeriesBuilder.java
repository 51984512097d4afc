package org.waymark.scoring.subject;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;

/** Builds a {@link PhaseSeries} from plain values, without a record; not thread-safe. */
public final class PhaseSeriesBuilder {

    /** The most decimals that are kept apart. */
    private static final int MAX_DECIMALS = 9;

    private record Point(
            int session,
            RatingState state,
            @Nullable BigDecimal value,
            @Nullable LocalDate on) {}

    private record Draft(String label, PhaseKind kind, List<Point> points) {}

    private final List<Draft> phases = new ArrayList<>();
    private Direction direction = Direction.HIGHER_IS_BETTER;
    private Optional<SeriesId> id = Optional.empty();
    private Optional<TargetId> target = Optional.empty();
    private Optional<Scale> scale = Optional.empty();
    private Facets facets = Facets.none();
    private Optional<SeriesAim> aim = Optional.empty();
    private int lastSession;

    PhaseSeriesBuilder() {}

    /** Sets which way is better; higher if not said. */
    public PhaseSeriesBuilder direction(Direction better) {
        this.direction = better;
        return this;
    }

    /** Sets the scale and its direction; without one the observations are plain numbers, which are taken as amounts. */
    public PhaseSeriesBuilder scale(Scale of) {
        this.scale = Optional.of(of);
        return direction(of.direction());
    }

    /** Adds a baseline phase called A with these observations in consecutive sessions. */
    public PhaseSeriesBuilder baseline(double... values) {
        return phase("A", PhaseKind.BASELINE).observe(values);
    }

    /** Adds an intervention phase called B with these observations in consecutive sessions. */
    public PhaseSeriesBuilder intervention(double... values) {
        return phase("B", PhaseKind.INTERVENTION).observe(values);
    }

    /** Begins a phase. */
    public PhaseSeriesBuilder phase(String label, PhaseKind kind) {
        phases.add(new Draft(label, kind, new ArrayList<>()));
        return this;
    }

    /**
     * Adds observations to the phase begun last, in consecutive sessions.
     *
     * @param values finite numbers; each is taken as the shortest decimal that means it
     * @throws IllegalArgumentException if a value is not finite
     */
    public PhaseSeriesBuilder observe(double... values) {
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an observation must be a finite number");
            }
            observe(lastSession + 1, BigDecimal.valueOf(value));
        }
        return this;
    }

    /** Adds an observation to the phase begun last. */
    public PhaseSeriesBuilder observe(int session, BigDecimal value) {
        return add(new Point(session, RatingState.PRESENT, value, null));
    }

    /** Adds a session without a mark to the phase begun last. */
    public PhaseSeriesBuilder miss(RatingState state) {
        return miss(lastSession + 1, state);
    }

    /** Adds a session without a mark to the phase begun last. */
    public PhaseSeriesBuilder miss(int session, RatingState state) {
        return add(new Point(session, state, null, null));
    }

    /**
     * Sets the day of the observation, or of the session without a mark, that was added last.
     *
     * @throws IllegalStateException if there is none yet in the phase begun last
     */
    public PhaseSeriesBuilder on(LocalDate day) {
        List<Point> points =
                phases.isEmpty() ? List.of() : phases.get(phases.size() - 1).points();
        if (points.isEmpty()) {
            throw new IllegalStateException("add an observation before saying its day");
        }
        Point last = points.remove(points.size() - 1);
        points.add(new Point(last.session(), last.state(), last.value(), day));
        return this;
    }

    /** Sets what the observations are to reach and by when; without it the series has no aim. */
    public PhaseSeriesBuilder aim(BigDecimal goal, LocalDate by) {
        this.aim = Optional.of(new SeriesAim(goal, by));
        return this;
    }

    /** Sets the facets. */
    public PhaseSeriesBuilder facets(Facets known) {
        this.facets = known;
        return this;
    }

    PhaseSeriesBuilder of(SeriesId series, Optional<TargetId> ofTarget) {
        this.id = Optional.of(series);
        this.target = ofTarget;
        return this;
    }

    /**
     * Returns the series.
     *
     * @throws IllegalArgumentException if a value has more than nine decimals or more than 18 digits in all
     */
    public PhaseSeries build() {
        int decimals = 0;
        for (Draft phase : phases) {
            for (Point point : phase.points()) {
                if (point.value() != null) {
                    decimals = Math.max(
                            decimals, point.value().stripTrailingZeros().scale());
                }
            }
        }
        if (decimals > MAX_DECIMALS) {
            throw new IllegalArgumentException("an observation must not have more than " + MAX_DECIMALS + " decimals");
        }
        List<PhaseNumbers> data = new ArrayList<>();
        for (Draft phase : phases) {
            data.add(freeze(phase, decimals));
        }
        return new PhaseSeries(id, target, scale, direction, decimals, data, aim, facets);
    }

    private PhaseSeriesBuilder add(Point point) {
        if (phases.isEmpty()) {
            throw new IllegalStateException("begin a phase before adding observations");
        }
        phases.get(phases.size() - 1).points().add(point);
        lastSession = point.session();
        return this;
    }

    private static PhaseNumbers freeze(Draft phase, int decimals) {
        int size = phase.points().size();
        int[] sessions = new int[size];
        RatingState[] states = new RatingState[size];
        long[] values = new long[size];
        long[] days = new long[size];
        for (int i = 0; i < size; i++) {
            Point point = phase.points().get(i);
            sessions[i] = point.session();
            states[i] = point.state();
            BigDecimal value = point.value();
            values[i] = value == null ? 0 : unscaled(value, decimals);
            LocalDate on = point.on();
            days[i] = on == null ? PhaseNumbers.NO_DAY : on.toEpochDay();
        }
        return new PhaseNumbers(phase.label(), phase.kind(), sessions, states, values, days);
    }

    private static long unscaled(BigDecimal value, int decimals) {
        BigDecimal scaled = value.setScale(decimals, RoundingMode.UNNECESSARY);
        if (scaled.precision() > 18) {
            throw new IllegalArgumentException("an observation must not have more than 18 digits");
        }
        return scaled.unscaledValue().longValueExact();
    }
}
