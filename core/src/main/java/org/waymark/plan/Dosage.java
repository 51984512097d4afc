package org.waymark.plan;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * How much of an intervention was planned and how much was delivered, from one day to another. All of it are counts: whoever wants
 * a share divides {@link #delivered()} by {@link #due()}, and says that a small dose says little of whether the help works.
 *
 * <p>Two questions are apart. <em>Planned</em> is what the plan promises; <em>due</em> are the sessions of which somebody wrote
 * down or counted what became of them. Where a school stopped writing, due falls short of planned and nothing was missed.
 *
 * <p>A {@link DeliveryCount} stands for all sessions of its days: sessions written down on those days are not counted again.
 */
@Value.Immutable
@PersonalValue
public sealed interface Dosage extends WithDosage, Personal permits ImmutableDosage {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The first day that was looked at. */
    LocalDate from();

    /** The last day that was looked at, included. */
    LocalDate to();

    /**
     * How many sessions the plan promises for these days. Absent if nothing is planned at all, if sessions are planned for
     * periods that nobody counted, or if sessions planned in all go on before or after these days.
     */
    OptionalLong plannedSessions();

    /** How many minutes that is; absent if the number of sessions is, or if it is not planned how long each takes. */
    OptionalLong plannedMinutes();

    /** Of how many sessions it is known what became of them. */
    long due();

    /** How many of those were delivered. */
    long delivered();

    /** How many of those were delivered in part. */
    long partly();

    /** How many of those were not delivered: missed by the pupil, cancelled, or counted as planned and not delivered. */
    long notDelivered();

    /** How many of those have a code of the school's own, of which the library does not know what it means. */
    long other();

    /** How many minutes were delivered, of all sessions of which it is known. */
    long minutes();

    /** Of how many sessions, delivered or partly, it is not known how long they took; they add nothing to the minutes. */
    long withoutMinutes();

    /** How many counts were left out because they begin before these days or end after them: a count cannot be cut. */
    int countsLeftOut();

    /**
     * Returns the dosage of these days. What is planned is known only where it is planned in all.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    static Dosage of(Intervention intervention, LocalDate from, LocalDate to) {
        return of(intervention, from, to, PeriodCounter.none());
    }

    /**
     * Returns the dosage of these days, with sessions that are planned for each week or half-term.
     *
     * @param periods says how many weeks or half-terms there are
     * @throws IllegalArgumentException if the last day is before the first
     */
    static Dosage of(Intervention intervention, LocalDate from, LocalDate to, PeriodCounter periods) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the last day of a Dosage must not be before its first");
        }
        return new DosageCount(intervention, from, to, periods).result();
    }

    @Override
    default String redacted() {
        return "Dosage[redacted]";
    }

    /** Builds a {@link Dosage}; not thread-safe. */
    final class Builder extends ImmutableDosage.Builder {

        Builder() {}
    }
}
