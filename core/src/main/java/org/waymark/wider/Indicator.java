package org.waymark.wider;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;
import org.waymark.scale.Direction;

/**
 * Something that shows whether a wider outcome is reached, and which way is better. It prints nothing, for in the outcome of
 * one pupil its words may be about that pupil.
 */
@Value.Immutable
@PersonalValue
public sealed interface Indicator extends WithIndicator, Personal, Open permits ImmutableIndicator {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code by which its values name it; unique within the outcome or the logic model that holds it. */
    String code();

    /** What is looked at. */
    String title();

    /** Which way is better. There is no default: of incidents less is better, of clubs more. */
    Direction direction();

    /** What its values are counted in; absent if they have no unit. */
    Optional<String> unit();

    /** Where its values come from, such as the register or a survey; absent if nobody said. */
    Optional<String> source();

    @Override
    default String redacted() {
        return "Indicator[redacted]";
    }

    /** Builds a {@link Indicator}; not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {

        Builder() {}
    }
}
