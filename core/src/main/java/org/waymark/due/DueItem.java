package org.waymark.due;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Personal;
import org.waymark.finding.Position;
import org.waymark.id.CycleId;
import org.waymark.id.PlanId;
import org.waymark.id.PupilId;
import org.waymark.id.ReviewId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;

/** One thing that is to be done for a pupil, and by when. */
@Value.Immutable
@PersonalValue
public sealed interface DueItem extends Personal permits ImmutableDueItem {

    /** What it is, as a key that never changes, such as {@code cycle.decision}. */
    String what();

    /** What it is, in English, without a word about the pupil. */
    String title();

    /** What to do about it, likewise. */
    String todo();

    /** Where it comes from: a law, or an expectation; absent for what the school itself agreed. */
    Optional<String> source();

    /** The last day on which it is in time. */
    LocalDate dueOn();

    /** The day that was asked about. */
    LocalDate asOf();

    /** Where in the record, or in the caseload, it stands. */
    Position position();

    /** The pupil. */
    PupilId pupil();

    /** The target; absent if it is about none. */
    Optional<TargetId> target();

    /** The plan; absent if it is about none. */
    Optional<PlanId> plan();

    /** The review or conversation; absent if it comes from none. */
    Optional<ReviewId> review();

    /** The review cycle; absent if it is about none. */
    Optional<CycleId> cycle();

    /** Whether the last day has passed. */
    default boolean isOverdue() {
        return dueOn().isBefore(asOf());
    }

    /** How many days ago the last day was; 0 if it has not passed. */
    default long overdueDays() {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn(), asOf()));
    }

    /** One line for a person: key, place, how late, title and what to do; no id and no date. Not meant to be parsed. */
    default String describe() {
        String late = isOverdue() ? " (overdue by " + overdueDays() + " days)" : "";
        return what() + " at " + position() + late + ": " + title() + " -> " + todo();
    }

    @Override
    default String redacted() {
        return "DueItem[redacted]";
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DueItem}; not thread-safe. */
    final class Builder extends ImmutableDueItem.Builder {

        Builder() {}
    }
}
