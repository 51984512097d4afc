package org.waymark.plan;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;

/**
 * An outcome of a plan and the targets that lead to it. The outcome itself is a target of the record, of kind {@link
 * org.waymark.target.TargetKind#OUTCOME}: so it has a statement, a scale and an aim, is rated, reviewed and decided like any other.
 */
@Value.Immutable
@PersonalValue
public sealed interface PlanOutcome extends WithPlanOutcome, Personal, Open permits ImmutablePlanOutcome {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The outcome. */
    TargetId target();

    /** In which section of the plan it stands; absent if it has none. */
    Optional<PlanSection> section();

    /** The shorter steps towards it. */
    List<TargetId> servedBy();

    @Override
    default String redacted() {
        return "PlanOutcome[redacted]";
    }

    /** Builds a {@link PlanOutcome}; not thread-safe. */
    final class Builder extends ImmutablePlanOutcome.Builder {

        Builder() {}

        /** Equal to {@code target(TargetId.of(target))}. */
        public Builder target(String target) {
            return target(TargetId.of(target));
        }

        /** Equal to {@code section(PlanSection.of(section))}. */
        public Builder section(String section) {
            return section(PlanSection.of(section));
        }

        /** Adds a target that serves the outcome; equal to {@code addServedBy(TargetId.of(target))}. */
        public Builder servedBy(String target) {
            return addServedBy(TargetId.of(target));
        }
    }
}
