package org.waymark.due;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.waymark.internal.PlainValue;
import org.waymark.pupil.NcYear;

/**
 * A deadline for the final plan of a pupil who moves to the next phase of education at the end of the academic year. Any final
 * plan of that academic year keeps it: the library cannot see whether it names the next school.
 */
@Value.Immutable
@PlainValue
public sealed interface PhaseTransferRule extends WithPhaseTransferRule permits ImmutablePhaseTransferRule {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The key, such as {@code ehc.phase-transfer}; {@code namespace:family.name} for anybody else's. */
    String id();

    /** What is due, in a few words. */
    String title();

    /** What to do. */
    String todo();

    /** Where the deadline is laid down or explained. */
    String source();

    /** The first day on which it was law. */
    LocalDate validFrom();

    /** The last day on which it was law; absent while it is. */
    Optional<LocalDate> validTo();

    /** The last year groups of the phases that end. Which they are depends on the schools of the area. */
    Set<NcYear> years();

    /** The day of the academic year. */
    MonthDay by();

    /** Whether it was law on this day. */
    default boolean isLawOn(LocalDate day) {
        return !day.isBefore(validFrom())
                && validTo().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Builds a {@link PhaseTransferRule}; not thread-safe. */
    final class Builder extends ImmutablePhaseTransferRule.Builder {

        Builder() {}

        /** Adds a last year group. */
        public Builder year(String year) {
            return addYears(NcYear.of(year));
        }
    }
}
