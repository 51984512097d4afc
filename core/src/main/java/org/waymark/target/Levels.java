package org.waymark.target;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * The written levels of a target, as goal attainment scaling needs them, and the day on which they were fixed.
 */
@Value.Immutable
@PersonalValue
public sealed interface Levels extends WithLevels, Personal, Open permits ImmutableLevels {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The day on which they were fixed; ratings before it were made without them. */
    LocalDate fixedOn();

    /** One for each point of the scale. */
    List<LevelDescriptor> descriptors();

    @Override
    default String redacted() {
        return "Levels[redacted]";
    }

    /** Builds a {@link Levels}; not thread-safe. */
    final class Builder extends ImmutableLevels.Builder {

        Builder() {}
    }
}
