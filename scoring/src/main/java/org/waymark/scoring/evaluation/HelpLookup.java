package org.waymark.scoring.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.InterventionId;
import org.waymark.id.PupilId;
import org.waymark.id.TargetId;
import org.waymark.plan.Dosage;
import org.waymark.plan.Intervention;
import org.waymark.plan.PeriodCounter;
import org.waymark.plan.PlannedSessions;
import org.waymark.scoring.ScoreRow;

/** Which help stands beside a score, and how much of it was given. It remembers what it was asked for. Not thread-safe. */
final class HelpLookup {

    private record Help(InterventionId id, Set<TargetId> serves, Dosage dosage) {}

    private record One(PupilId pupil, InterventionId intervention) {}

    private final Map<PupilId, List<Help>> help = new HashMap<>();
    private final Map<Delivered, DeliveryTotals> totals = new EnumMap<>(Delivered.class);
    private final Map<Delivered, Set<One>> counted = new EnumMap<>(Delivered.class);
    private final BigDecimal asPlannedFrom;

    HelpLookup(
            Iterable<? extends PupilRecord> records,
            LocalDate from,
            LocalDate to,
            PeriodCounter periods,
            BigDecimal asPlannedFrom) {
        this.asPlannedFrom = asPlannedFrom;
        for (PupilRecord record : records) {
            List<Help> these = new ArrayList<>();
            for (Intervention one : record.interventions()) {
                Dosage dosage = Dosage.of(one, from, to, periods);
                if (dosage.due() > 0 || dosage.countsLeftOut() > 0 || isPlanned(one, from, to)) {
                    these.add(new Help(one.id(), Set.copyOf(one.serves()), dosage));
                }
            }
            help.putIfAbsent(record.pupil().id(), these);
        }
    }

    private static boolean isPlanned(Intervention one, LocalDate from, LocalDate to) {
        return one.planned().stream().anyMatch(planned -> overlaps(planned, from, to));
    }

    private static boolean overlaps(PlannedSessions planned, LocalDate from, LocalDate to) {
        return !planned.from().isAfter(to)
                && planned.to().map(last -> !last.isBefore(from)).orElse(true);
    }

    /** How much of the help beside this score was given: that which serves its target, or all help for a score of a pupil. */
    Delivered delivered(ScoreRow row) {
        Optional<TargetId> target = row.findTarget();
        List<Help> beside = help.getOrDefault(row.pupil(), List.of()).stream()
                .filter(one -> target.isEmpty() || one.serves().contains(target.get()))
                .toList();
        DeliveryTotals sum = DeliveryTotals.NONE;
        for (Help one : beside) {
            sum = sum.plus(one.dosage());
        }
        Delivered group = group(sum);
        for (Help one : beside) {
            boolean isNew =
                    counted.computeIfAbsent(group, unknown -> new HashSet<>()).add(new One(row.pupil(), one.id()));
            if (isNew) {
                totals.put(group, totals(group).plus(one.dosage()));
            }
        }
        return group;
    }

    private Delivered group(DeliveryTotals sum) {
        if (sum.interventions() == 0) {
            return Delivered.NO_HELP;
        }
        if (sum.known() <= 0) {
            return Delivered.NOT_RECORDED;
        }
        if (sum.delivered() == 0 && sum.partly() == 0) {
            return Delivered.NOT_DELIVERED;
        }
        BigDecimal enough = asPlannedFrom.multiply(BigDecimal.valueOf(sum.known()));
        return BigDecimal.valueOf(sum.delivered()).compareTo(enough) >= 0 ? Delivered.AS_PLANNED : Delivered.PARTLY;
    }

    /** The help of a group, each intervention once, of all that was asked for. */
    DeliveryTotals totals(Delivered group) {
        return totals.getOrDefault(group, DeliveryTotals.NONE);
    }
}
