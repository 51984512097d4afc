package org.waymark.vocabulary;

import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * What a concept looks like at one level, as the schools agreed it: an example, never a target.
 */
@Value.Immutable
@PlainValue
public sealed interface LevelExample extends WithLevelExample, Open permits ImmutableLevelExample {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The level, in the words or codes of the schools. */
    String level();

    /** What it looks like. */
    String text();

    /** Returns the example of this level. */
    static LevelExample of(String level, String text) {
        return builder().level(level).text(text).build();
    }

    /** Builds a {@link LevelExample}; not thread-safe. */
    final class Builder extends ImmutableLevelExample.Builder {

        Builder() {}
    }
}
