package org.waymark.scoring.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waymark.id.CycleId;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scoring.subject.TargetFacts;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.scoring.subject.TargetHistoryBuilder;
import org.waymark.target.Achievement;
import org.waymark.target.TargetSource;
import org.waymark.target.TargetStatus;

/**
 * An invented target.
 *
 * @param scale its scale
 * @param entries its ratings, each on a day of its own, in the order of their days unless shuffled
 * @param aim its aim
 * @param facts what else is known of it
 */
record TargetDraft(Scale scale, List<Entry> entries, Optional<Mark> aim, TargetFacts facts)
        implements Draft<TargetHistory> {

    private static final LocalDate FIRST = LocalDate.of(2020, 9, 1);
    private static final int MOST = 8;

    private static final int CYCLE_DAYS = 60;

    record Entry(Mark mark, LocalDate day, boolean baseline) {}

    static TargetDraft of(Scale scale, Random random) {
        List<Entry> entries = new ArrayList<>();
        int size = random.nextInt(MOST);
        int baselines = Drafts.one(random, 0, 1, 1, 1, 1, 2, 3);
        LocalDate day = FIRST;
        for (int i = 0; i < size; i++) {
            entries.add(new Entry(anyMark(scale, random), day, i < baselines));
            day = day.plusDays(1 + random.nextInt(90));
        }
        Optional<Mark> aim = Drafts.in(random, 70) ? Optional.of(InventedScales.mark(scale, random)) : Optional.empty();
        return new TargetDraft(scale, entries, aim, facts(random));
    }

    @Override
    public TargetHistory build() {
        TargetHistoryBuilder builder = TargetHistory.builder(scale).facts(facts);
        for (Entry entry : entries) {
            builder = entry.baseline()
                    ? builder.baseline(entry.mark(), entry.day())
                    : builder.rating(entry.mark(), entry.day(), cycle(entry.day()));
        }
        if (aim.isPresent()) {
            builder.aim(aim.get(), FIRST.plusYears(1));
        }
        return builder.build();
    }

    /** Every rating falls into a cycle, by its day. */
    private static CycleId cycle(LocalDate day) {
        return CycleId.of("cycle-" + ChronoUnit.DAYS.between(FIRST, day) / CYCLE_DAYS);
    }

    @Override
    public Optional<Draft<TargetHistory>> improved(Random random) {
        return better(random).map(draft -> draft);
    }

    Optional<TargetDraft> better(Random random) {
        TargetHistory history = build();
        if (!history.hasLatest()) {
            return Optional.empty();
        }
        int latest = history.latestIndex();
        Entry entry = entries.get(latest);
        return better(entry.mark(), random).map(mark -> {
            List<Entry> changed = new ArrayList<>(entries);
            changed.set(latest, new Entry(mark, entry.day(), false));
            return new TargetDraft(scale, changed, aim, facts);
        });
    }

    @Override
    public TargetDraft withMissing(Random random) {
        List<Entry> more = new ArrayList<>(entries);
        LocalDate day = entries.isEmpty()
                ? FIRST
                : entries.get(random.nextInt(entries.size())).day().plusDays(random.nextInt(3));
        more.add(new Entry(absent(random), day, false));
        return new TargetDraft(scale, more, aim, facts);
    }

    @Override
    public TargetDraft shuffled(Random random) {
        List<Entry> other = new ArrayList<>(entries);
        Collections.shuffle(other, random);
        return new TargetDraft(scale, other, aim, facts);
    }

    @Override
    public TargetDraft mirrored() {
        List<Entry> other = entries.stream()
                .map(entry -> new Entry(mirrored(entry.mark()), entry.day(), entry.baseline()))
                .toList();
        return new TargetDraft(InventedScales.mirrored(scale), other, aim.map(TargetDraft::mirrored), facts);
    }

    private static Mark mirrored(Mark mark) {
        return mark instanceof Mark.Quantity quantity
                ? Mark.quantity(quantity.value().negate())
                : mark;
    }

    private Optional<Mark> better(Mark mark, Random random) {
        if (scale.direction() == Direction.NONE) {
            return Optional.empty();
        }
        int sign = scale.direction() == Direction.LOWER_IS_BETTER ? -1 : 1;
        Mark other;
        if (mark instanceof Mark.Point point) {
            int place = scale.position(point.code()).orElse(0) + sign * (1 + random.nextInt(2));
            if (place < 0 || place >= scale.points().size()) {
                return Optional.empty();
            }
            other = Mark.point(scale.points().get(place).code());
        } else if (mark instanceof Mark.Quantity quantity) {
            BigDecimal more = BigDecimal.valueOf(sign * (1L + random.nextInt(20)), scale.decimals());
            other = Mark.quantity(quantity.value().add(more));
        } else {
            return Optional.empty();
        }
        return scale.accepts(other) ? Optional.of(other) : Optional.empty();
    }

    private static Mark anyMark(Scale scale, Random random) {
        int chance = random.nextInt(100);
        if (chance < 15) {
            return absent(random);
        }
        return chance < 18 ? Mark.point("off the scale") : InventedScales.mark(scale, random);
    }

    private static Mark absent(Random random) {
        return Mark.absent(
                Drafts.one(random, AbsenceReason.NOT_RECORDED, AbsenceReason.NOT_APPLICABLE, AbsenceReason.REFUSED));
    }

    private static TargetFacts facts(Random random) {
        TargetFacts.Builder facts = TargetFacts.builder()
                .status(Drafts.one(
                        random,
                        TargetStatus.ACTIVE,
                        TargetStatus.ACTIVE,
                        TargetStatus.CLOSED,
                        TargetStatus.CLOSED,
                        TargetStatus.ON_HOLD,
                        TargetStatus.DRAFT,
                        TargetStatus.CANCELLED,
                        TargetStatus.ENTERED_IN_ERROR));
        if (Drafts.in(random, 60)) {
            facts.achievement(Drafts.one(
                    random,
                    Achievement.EXCEEDED,
                    Achievement.ACHIEVED,
                    Achievement.PARTLY,
                    Achievement.NOT_ACHIEVED,
                    Achievement.NOT_ASSESSED,
                    Achievement.SUSTAINED));
        }
        if (Drafts.in(random, 60)) {
            facts.setBy(Drafts.one(random, TargetSource.CENTRAL, TargetSource.TEACHER, TargetSource.PUPIL));
        }
        if (Drafts.in(random, 80)) {
            facts.importance(random.nextInt(4)).difficulty(random.nextInt(4));
        }
        if (Drafts.in(random, 80)) {
            facts.levelsFixedOn(FIRST.plusDays(Drafts.in(random, 85) ? -random.nextInt(30) : 20));
        }
        return facts.build();
    }
}
