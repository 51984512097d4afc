package org.waymark.vocabulary;

import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * A small step within a concept, in the order in which most pupils take them; no pupil has to.
 */
@Value.Immutable
@PlainValue
public sealed interface Step extends WithStep, Open permits ImmutableStep {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the step, unique within the concept; it never changes. */
    String code();

    /** What the step is. */
    String title();

    /** Returns a step with nothing but its names. */
    static Step of(String code, String title) {
        return builder().code(code).title(title).build();
    }

    /** Builds a {@link Step}; not thread-safe. */
    final class Builder extends ImmutableStep.Builder {

        Builder() {}
    }
}
