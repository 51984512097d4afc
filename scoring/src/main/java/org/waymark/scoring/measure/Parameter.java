package org.waymark.scoring.measure;

import org.immutables.value.Value;
import org.waymark.internal.PlainValue;

/** One setting of a measure: its type, its default, and what it is set to. */
@Value.Immutable
@PlainValue
public sealed interface Parameter extends WithParameter permits ImmutableParameter {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Its name, as it stands in a {@link MeasureKey}. */
    String name();

    /** Its type, in words, such as {@code number from 0 to 1}. */
    String type();

    /** The default, as text. */
    String defaultValue();

    /** What it is set to, as text; the default unless said otherwise. */
    @Value.Default
    default String value() {
        return defaultValue();
    }

    /** What it changes. */
    String description();

    /** Builds a {@link Parameter}; not thread-safe. */
    final class Builder extends ImmutableParameter.Builder {

        Builder() {}
    }
}
