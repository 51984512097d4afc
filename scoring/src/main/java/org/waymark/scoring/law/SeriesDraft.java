package org.waymark.scoring.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PhaseSeriesBuilder;
import org.waymark.scoring.subject.RatingState;

/**
 * An invented series of observations.
 *
 * @param scale its scale; absent for plain numbers
 * @param direction which way is better
 * @param phases its phases
 * @param dated whether the day of each session is known
 * @param goal what is to be reached; absent if nobody said
 */
record SeriesDraft(
        Optional<Scale> scale, Direction direction, List<PhaseDraft> phases, boolean dated, Optional<BigDecimal> goal)
        implements Draft<PhaseSeries> {

    private static final int MOST = 9;
    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final int DAYS_BETWEEN = 3;

    record Seen(int session, Optional<BigDecimal> value) {
        Seen mirrored() {
            return new Seen(session, value.map(BigDecimal::negate));
        }
    }

    record PhaseDraft(PhaseKind kind, List<Seen> seen) {
        PhaseDraft with(List<Seen> other) {
            return new PhaseDraft(kind, other);
        }
    }

    static SeriesDraft of(Scale scale, Random random) {
        List<PhaseKind> kinds = Drafts.one(
                random,
                List.of(),
                List.of(PhaseKind.BASELINE),
                List.of(PhaseKind.INTERVENTION, PhaseKind.BASELINE),
                List.of(PhaseKind.BASELINE, PhaseKind.INTERVENTION),
                List.of(PhaseKind.BASELINE, PhaseKind.INTERVENTION),
                List.of(PhaseKind.BASELINE, PhaseKind.INTERVENTION),
                List.of(PhaseKind.BASELINE, PhaseKind.INTERVENTION, PhaseKind.MAINTENANCE),
                List.of(PhaseKind.BASELINE, PhaseKind.INTERVENTION, PhaseKind.BASELINE, PhaseKind.INTERVENTION));
        List<PhaseDraft> phases = new ArrayList<>();
        int session = 0;
        for (PhaseKind kind : kinds) {
            List<Seen> seen = new ArrayList<>();
            int size = random.nextInt(MOST);
            for (int i = 0; i < size; i++) {
                session += Drafts.one(random, 1, 1, 1, 2);
                seen.add(new Seen(session, Drafts.in(random, 10) ? Optional.empty() : value(scale, random)));
            }
            phases.add(new PhaseDraft(kind, seen));
        }
        return new SeriesDraft(
                Drafts.in(random, 70) ? Optional.of(scale) : Optional.empty(),
                scale.direction(),
                phases,
                Drafts.in(random, 80),
                Drafts.in(random, 80) ? value(scale, random) : Optional.empty());
    }

    @Override
    public PhaseSeries build() {
        PhaseSeriesBuilder builder = PhaseSeries.builder();
        scale.ifPresent(builder::scale);
        builder.direction(direction);
        goal.ifPresent(value -> builder.aim(value, START.plusYears(1)));
        int number = 0;
        for (PhaseDraft phase : phases) {
            number++;
            builder.phase("phase " + number, phase.kind());
            for (Seen seen : phase.seen()) {
                seen.value()
                        .ifPresentOrElse(
                                value -> builder.observe(seen.session(), value),
                                () -> builder.miss(seen.session(), RatingState.MISSING));
                if (dated) {
                    builder.on(START.plusDays((long) DAYS_BETWEEN * seen.session()));
                }
            }
        }
        return builder.build();
    }

    @Override
    public Optional<Draft<PhaseSeries>> improved(Random random) {
        if (phases.isEmpty() || direction == Direction.NONE) {
            return Optional.empty();
        }
        List<Seen> seen = new ArrayList<>(last().seen());
        for (int i = seen.size() - 1; i >= 0; i--) {
            Optional<BigDecimal> value = seen.get(i).value();
            if (value.isPresent()) {
                long more = (direction == Direction.LOWER_IS_BETTER ? -1L : 1L) * (1 + random.nextInt(20));
                seen.set(i, new Seen(seen.get(i).session(), value.map(old -> old.add(BigDecimal.valueOf(more)))));
                return Optional.of(withLast(seen));
            }
        }
        return Optional.empty();
    }

    @Override
    public Draft<PhaseSeries> withMissing(Random random) {
        if (phases.isEmpty()) {
            return this;
        }
        List<Seen> more = new ArrayList<>(last().seen());
        int session = phases.stream()
                .flatMap(phase -> phase.seen().stream())
                .mapToInt(Seen::session)
                .max()
                .orElse(0);
        more.add(new Seen(session + 1, Optional.empty()));
        return withLast(more);
    }

    @Override
    public Draft<PhaseSeries> shuffled(Random random) {
        List<PhaseDraft> other = new ArrayList<>();
        for (PhaseDraft phase : phases) {
            List<Seen> seen = new ArrayList<>(phase.seen());
            Collections.shuffle(seen, random);
            other.add(phase.with(seen));
        }
        return new SeriesDraft(scale, direction, other, dated, goal);
    }

    @Override
    public Draft<PhaseSeries> mirrored() {
        List<PhaseDraft> other = phases.stream()
                .map(phase ->
                        phase.with(phase.seen().stream().map(Seen::mirrored).toList()))
                .toList();
        return new SeriesDraft(
                scale.map(InventedScales::mirrored),
                InventedScales.mirrored(direction),
                other,
                dated,
                goal.map(BigDecimal::negate));
    }

    private PhaseDraft last() {
        return phases.get(phases.size() - 1);
    }

    private SeriesDraft withLast(List<Seen> seen) {
        List<PhaseDraft> changed = new ArrayList<>(phases);
        changed.set(phases.size() - 1, last().with(seen));
        return new SeriesDraft(scale, direction, changed, dated, goal);
    }

    private static Optional<BigDecimal> value(Scale scale, Random random) {
        Mark mark = InventedScales.mark(scale, random);
        return mark instanceof Mark.Quantity quantity
                ? Optional.of(quantity.value())
                : Optional.of(BigDecimal.valueOf(random.nextInt(scale.points().size())));
    }
}
