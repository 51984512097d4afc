package org.waymark.target;

import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * What one point of the scale means for one target, written beforehand.
 */
@Value.Immutable
@PersonalValue
public sealed interface LevelDescriptor extends WithLevelDescriptor, Personal, Open permits ImmutableLevelDescriptor {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the point. */
    String point();

    /** What will be seen when the target is there. */
    String text();

    @Override
    default String redacted() {
        return "LevelDescriptor[redacted]";
    }

    /** Builds a {@link LevelDescriptor}; not thread-safe. */
    final class Builder extends ImmutableLevelDescriptor.Builder {

        Builder() {}
    }
}
