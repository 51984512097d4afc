package org.waymark.scoring.evaluation;

import java.util.OptionalLong;
import org.waymark.plan.Dosage;

/**
 * How much help was planned and given, added up over several interventions. {@link Dosage} says what each count means.
 *
 * @param interventions how many interventions
 * @param plannedSessions how many sessions the plans promise; empty if that is not known of one of them
 * @param plannedMinutes how many minutes the plans promise; empty if that is not known of one of them
 * @param due of how many sessions it is known what became of them
 * @param delivered how many of those were delivered
 * @param partly how many of those were delivered in part
 * @param notDelivered how many of those were not delivered
 * @param other how many of those have a code of the school's own
 * @param minutes how many minutes were delivered, of the sessions of which it is known
 * @param withoutMinutes of how many sessions, delivered or partly, it is not known how long they took
 */
public record DeliveryTotals(
        long interventions,
        OptionalLong plannedSessions,
        OptionalLong plannedMinutes,
        long due,
        long delivered,
        long partly,
        long notDelivered,
        long other,
        long minutes,
        long withoutMinutes) {

    /** No help at all. */
    public static final DeliveryTotals NONE =
            new DeliveryTotals(0, OptionalLong.of(0), OptionalLong.of(0), 0, 0, 0, 0, 0, 0, 0);

    DeliveryTotals plus(Dosage dosage) {
        return new DeliveryTotals(
                interventions + 1,
                sum(plannedSessions, dosage.plannedSessions()),
                sum(plannedMinutes, dosage.plannedMinutes()),
                Math.addExact(due, dosage.due()),
                Math.addExact(delivered, dosage.delivered()),
                Math.addExact(partly, dosage.partly()),
                Math.addExact(notDelivered, dosage.notDelivered()),
                Math.addExact(other, dosage.other()),
                Math.addExact(minutes, dosage.minutes()),
                Math.addExact(withoutMinutes, dosage.withoutMinutes()));
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(Math.addExact(one.getAsLong(), other.getAsLong()))
                : OptionalLong.empty();
    }

    /** Of how many sessions it is known, in words of the library, what became of them. */
    public long known() {
        return due - other;
    }

    /** Nothing of it: it can be the help of one pupil. */
    @Override
    public String toString() {
        return "DeliveryTotals[redacted]";
    }
}
