package org.waymark.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Adds up what was planned and delivered of one intervention. */
final class DosageCount {

    private final Intervention intervention;
    private final LocalDate first;
    private final LocalDate last;
    private final PeriodCounter periods;
    private long due;
    private long delivered;
    private long partly;
    private long notDelivered;
    private long other;
    private long minutes;
    private long withoutMinutes;
    private int leftOut;

    DosageCount(Intervention intervention, LocalDate first, LocalDate last, PeriodCounter periods) {
        this.intervention = intervention;
        this.first = first;
        this.last = last;
        this.periods = periods;
    }

    Dosage result() {
        intervention.counts().forEach(this::add);
        intervention.sessions().forEach(this::add);
        Dosage.Builder dosage = Dosage.builder();
        addPlanned(dosage);
        return dosage.from(first)
                .to(last)
                .due(due)
                .delivered(delivered)
                .partly(partly)
                .notDelivered(notDelivered)
                .other(other)
                .minutes(minutes)
                .withoutMinutes(withoutMinutes)
                .countsLeftOut(leftOut)
                .build();
    }

    private void add(DeliveryCount count) {
        if (count.to().isBefore(first) || count.from().isAfter(last)) {
            return;
        }
        if (count.from().isBefore(first) || count.to().isAfter(last)) {
            leftOut++;
            return;
        }
        due += count.planned();
        delivered += count.delivered();
        notDelivered += Math.max(0L, (long) count.planned() - count.delivered());
        OptionalInt each = plannedMinutes(count.from(), count.to());
        if (count.minutes().isPresent()) {
            minutes += count.minutes().getAsInt();
        } else if (each.isPresent()) {
            minutes += (long) each.getAsInt() * count.delivered();
        } else {
            withoutMinutes += count.delivered();
        }
    }

    private void add(InterventionSession session) {
        LocalDate day = session.on();
        if (day.isBefore(first) || day.isAfter(last) || isCounted(day)) {
            return;
        }
        due++;
        Delivery delivery = session.delivery();
        if (delivery.equals(Delivery.DELIVERED)) {
            delivered++;
            addMinutes(session.minutes().isPresent() ? session.minutes() : plannedMinutes(day, day));
        } else if (delivery.equals(Delivery.PARTLY)) {
            partly++;
            addMinutes(session.minutes());
        } else if (delivery.equals(Delivery.MISSED) || delivery.equals(Delivery.CANCELLED)) {
            notDelivered++;
        } else {
            other++;
        }
    }

    private void addMinutes(OptionalInt took) {
        if (took.isPresent()) {
            minutes += took.getAsInt();
        } else {
            withoutMinutes++;
        }
    }

    private boolean isCounted(LocalDate day) {
        return intervention.counts().stream()
                .filter(count -> !count.from().isBefore(first) && !count.to().isAfter(last))
                .anyMatch(count -> !day.isBefore(count.from()) && !day.isAfter(count.to()));
    }

    /** How long a session is to be from the first of these days to the last; absent if that is planned twice, or not at all. */
    private OptionalInt plannedMinutes(LocalDate from, LocalDate to) {
        List<PlannedSessions> these = intervention.planned().stream()
                .filter(planned -> planned.isOn(from) && planned.isOn(to))
                .toList();
        return these.size() == 1 ? these.get(0).minutes() : OptionalInt.empty();
    }

    private void addPlanned(Dosage.Builder dosage) {
        if (intervention.planned().isEmpty()) {
            return;
        }
        long sessions = 0;
        long length = 0;
        boolean timed = true;
        for (PlannedSessions planned : intervention.planned()) {
            OptionalLong times = times(planned);
            if (times.isEmpty()) {
                return;
            }
            long these = Math.multiplyExact(times.getAsLong(), (long) planned.sessions());
            sessions = Math.addExact(sessions, these);
            timed &= planned.minutes().isPresent() || these == 0;
            length = Math.addExact(
                    length, Math.multiplyExact(these, (long) planned.minutes().orElse(0)));
        }
        dosage.plannedSessions(sessions);
        if (timed) {
            dosage.plannedMinutes(length);
        }
    }

    /** How many times the planned number falls into the days; absent if nobody knows. */
    private OptionalLong times(PlannedSessions planned) {
        LocalDate from = planned.from().isBefore(first) ? first : planned.from();
        LocalDate to = planned.to().filter(last::isAfter).orElse(last);
        if (from.isAfter(to)) {
            return OptionalLong.of(0);
        }
        if (!planned.per().equals(SessionPeriod.TOTAL)) {
            return periods.count(planned.per(), from, to);
        }
        Optional<LocalDate> end = planned.to();
        boolean whole = !planned.from().isBefore(first)
                && end.filter(day -> !day.isAfter(last)).isPresent();
        return whole ? OptionalLong.of(1) : OptionalLong.empty();
    }
}
