package org.waymark.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/**
 * A deadline that runs from one event to another, for pupils with an education, health and care plan. It runs from the latest
 * event of its kind, or from the first, and only while none of the events that keep it has followed.
 */
@Value.Immutable
@PlainValue
public sealed interface StatutoryRule extends WithStatutoryRule permits ImmutableStatutoryRule {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The key, such as {@code ehc.decision}; {@code namespace:family.name} for anybody else's. */
    String id();

    /** What is due, in a few words. */
    String title();

    /** What to do. */
    String todo();

    /** Where the deadline is laid down or explained. */
    String source();

    /** The first day on which it was law: an event before it starts nothing. */
    LocalDate validFrom();

    /** The last day on which it was law; absent while it is. */
    Optional<LocalDate> validTo();

    /** From which event it runs. */
    StatutoryEvent after();

    /**
     * Whether it runs from the first such event rather than from the latest; false by default. What keeps it then keeps it whenever
     * it happened: a record may begin in the middle.
     */
    @Value.Default
    default boolean fromFirst() {
        return false;
    }

    /** How long it runs: months are calendar months, so that 25 November leads to 25 November. */
    Period within();

    /** How long it runs if the pupil is under five at the event; absent if just as long. Without a date of birth, just as long. */
    Optional<Period> withinUnderFive();

    /** It runs only if this followed; absent if it runs in any case. */
    Optional<StatutoryEvent> onlyIf();

    /** What keeps it; of the kind that it runs from, only a later one. */
    Set<StatutoryEvent> keptBy();

    /** Whether it was law on this day. */
    default boolean isLawOn(LocalDate day) {
        return !day.isBefore(validFrom())
                && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Builds a {@link StatutoryRule}; not thread-safe. */
    final class Builder extends ImmutableStatutoryRule.Builder {

        Builder() {}
    }
}
