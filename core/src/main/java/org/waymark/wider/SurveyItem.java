package org.waymark.wider;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * An item of a survey, in the school's own words, and how often each answer was given. The library ships no items.
 */
@Value.Immutable
@PlainValue
public sealed interface SurveyItem extends WithSurveyItem, Open permits ImmutableSurveyItem {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the item; the same item in a later round has the same code. */
    String code();

    /** Its wording. */
    String text();

    /** Whether one respondent may give several answers; no by default. */
    @Value.Default
    default boolean several() {
        return false;
    }

    /** How many gave which answer, in the order of the form. */
    List<AnswerCount> answers();

    /** How many answers were given in all. */
    default long answered() {
        return answers().stream().mapToLong(AnswerCount::count).sum();
    }

    /** Builds a {@link SurveyItem}; not thread-safe. */
    final class Builder extends ImmutableSurveyItem.Builder {

        Builder() {}
    }
}
