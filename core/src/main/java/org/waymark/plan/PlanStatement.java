package org.waymark.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Audience;
import org.waymark.code.Shared;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.rating.Perspective;

/**
 * One statement in a plan: a strength, an interest, an aspiration, what helps, or what else its template has a heading for.
 */
@Value.Immutable
@PersonalValue
public sealed interface PlanStatement extends WithPlanStatement, Shared, Personal, Open permits ImmutablePlanStatement {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What it is about. */
    StatementKind kind();

    /** What it says. */
    String text();

    /** Who says so; absent if nobody said. */
    Optional<Perspective> by();

    /** The day on which it was said or written; absent if nobody said. */
    Optional<LocalDate> on();

    /** In which section of the plan it stands; absent if it has none. */
    Optional<PlanSection> section();

    /** For advice and the like, where the embedding system keeps the document; absent if there is none. */
    Optional<String> reference();

    /** Who may see it; staff only unless said otherwise. */
    @Override
    @Value.Default
    default Audience audience() {
        return Audience.STAFF;
    }

    /** Whether it goes with the record when the pupil leaves; by default it stays. */
    @Override
    @Value.Default
    default boolean travels() {
        return false;
    }

    /** Returns a statement, for staff, that stays at the school. */
    static PlanStatement of(StatementKind kind, String text) {
        return builder().kind(kind).text(text).build();
    }

    @Override
    default String redacted() {
        return "PlanStatement[redacted]";
    }

    /** Builds a {@link PlanStatement}; not thread-safe. */
    final class Builder extends ImmutablePlanStatement.Builder {

        Builder() {}

        /** Equal to {@code kind(StatementKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(StatementKind.of(kind));
        }

        /** Equal to {@code by(Perspective.of(by))}. */
        public Builder by(String by) {
            return by(Perspective.of(by));
        }

        /** Equal to {@code section(PlanSection.of(section))}. */
        public Builder section(String section) {
            return section(PlanSection.of(section));
        }

        /** Equal to {@code audience(Audience.of(audience))}. */
        public Builder audience(String audience) {
            return audience(Audience.of(audience));
        }
    }
}
