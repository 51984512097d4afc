package org.waymark.wider;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * How many gave one answer to an item of a survey.
 */
@Value.Immutable
@PlainValue
public sealed interface AnswerCount extends WithAnswerCount, Open permits ImmutableAnswerCount {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the answer. */
    String option();

    /** Its wording; absent if the code says it. */
    Optional<String> label();

    /** How many gave it. */
    int count();

    /** Returns the count of an answer whose code says it all. */
    static AnswerCount of(String option, int count) {
        return builder().option(option).count(count).build();
    }

    /** Refuses a negative count. */
    @Value.Check
    default void check() {
        if (count() < 0) {
            throw new IllegalArgumentException("the count of an AnswerCount must not be negative");
        }
    }

    /** Builds a {@link AnswerCount}; not thread-safe. */
    final class Builder extends ImmutableAnswerCount.Builder {

        Builder() {}
    }
}
