package org.waymark.plan;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.need.SenType;

/**
 * A need as a plan describes it. What a census counts is a {@link org.waymark.need.Need} of the record.
 */
@Value.Immutable
@PersonalValue
public sealed interface PlanNeed extends WithPlanNeed, Personal, Open permits ImmutablePlanNeed {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What the need is, in the words of the plan. */
    String description();

    /** The type of need that it belongs to; absent if none, such as for a health need. */
    Optional<SenType> type();

    /** In which section of the plan it stands; absent if it has none. */
    Optional<PlanSection> section();

    @Override
    default String redacted() {
        return "PlanNeed[redacted]";
    }

    /** Builds a {@link PlanNeed}; not thread-safe. */
    final class Builder extends ImmutablePlanNeed.Builder {

        Builder() {}

        /** Equal to {@code type(SenType.of(type))}. */
        public Builder type(String type) {
            return type(SenType.of(type));
        }

        /** Equal to {@code section(PlanSection.of(section))}. */
        public Builder section(String section) {
            return section(PlanSection.of(section));
        }
    }
}
