package org.waymark.target;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.id.CycleId;
import org.waymark.id.ReviewId;
import org.waymark.id.StaffId;
import org.waymark.id.TargetId;
import org.waymark.internal.PersonalValue;

/**
 * What was decided about a target.
 */
@Value.Immutable
@PersonalValue
public sealed interface TargetDecision extends WithTargetDecision, Personal, Open permits ImmutableTargetDecision {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What is to become of it. */
    Decision decision();

    /** The day. */
    LocalDate on();

    /** Why; absent if nobody said. */
    Optional<String> reason();

    /** The review cycle in which it was decided; absent between cycles. */
    Optional<CycleId> cycle();

    /** The meeting at which; absent if there was none. */
    Optional<ReviewId> review();

    /** For a revised target or a hand-over, the target that goes on; absent otherwise. */
    Optional<TargetId> successor();

    /** Who decided for the school; absent if nobody said. */
    Optional<StaffId> by();

    /** Whether the target itself does not go on after it: it was closed, withdrawn or revised, or another target goes on instead. */
    default boolean endsTarget() {
        return decision().equals(Decision.CLOSE)
                || decision().equals(Decision.WITHDRAW)
                || decision().equals(Decision.REVISE)
                || successor().isPresent();
    }

    @Override
    default String redacted() {
        return "TargetDecision[redacted]";
    }

    /** Builds a {@link TargetDecision}; not thread-safe. */
    final class Builder extends ImmutableTargetDecision.Builder {

        Builder() {}

        /** Equal to {@code decision(Decision.of(decision))}. */
        public Builder decision(String decision) {
            return decision(Decision.of(decision));
        }

        /** Equal to {@code cycle(CycleId.of(cycle))}. */
        public Builder cycle(String cycle) {
            return cycle(CycleId.of(cycle));
        }

        /** Equal to {@code review(ReviewId.of(review))}. */
        public Builder review(String review) {
            return review(ReviewId.of(review));
        }

        /** Equal to {@code successor(TargetId.of(successor))}. */
        public Builder successor(String successor) {
            return successor(TargetId.of(successor));
        }

        /** Equal to {@code by(StaffId.of(by))}. */
        public Builder by(String by) {
            return by(StaffId.of(by));
        }
    }
}
