package org.waymark.wider;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.internal.PersonalValue;

/**
 * What a pupil is to gain beside learning, in one area, and what shows it. Achievement for All asked for one or two areas a
 * pupil; more are kept, and validation says so.
 */
@Value.Immutable
@PersonalValue
public sealed interface WiderOutcome extends WithWiderOutcome, Spell, Personal, Open permits ImmutableWiderOutcome {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The area. */
    WiderArea area();

    /** Why this area for this pupil, in words; absent if nobody said. */
    Optional<String> why();

    /** What is hoped for, in words; absent if nobody said. */
    Optional<String> aim();

    /** The first day on which it is worked on. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    /** What shows it. */
    List<Indicator> indicators();

    /** What the indicators showed, over which periods. */
    List<IndicatorValue> values();

    /** Finds the indicator with this code; of two under one code the first. */
    default Optional<Indicator> indicator(String code) {
        return indicators().stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    /** The values of one indicator, in the order in which they were recorded. */
    default List<IndicatorValue> valuesOf(String indicator) {
        return values().stream()
                .filter(value -> value.indicator().equals(indicator))
                .toList();
    }

    @Override
    default String redacted() {
        return "WiderOutcome[redacted]";
    }

    /** Builds a {@link WiderOutcome}; not thread-safe. */
    final class Builder extends ImmutableWiderOutcome.Builder {

        Builder() {}

        /** Equal to {@code area(WiderArea.of(area))}. */
        public Builder area(String area) {
            return area(WiderArea.of(area));
        }
    }
}
