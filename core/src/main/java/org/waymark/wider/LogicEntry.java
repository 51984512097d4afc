package org.waymark.wider;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * One line of a logic model, and the indicators that show it.
 */
@Value.Immutable
@PlainValue
public sealed interface LogicEntry extends WithLogicEntry, Open permits ImmutableLogicEntry {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What is put in, done or hoped for, in words. */
    String text();

    /** The codes of the indicators of the model that show it; empty if nothing shows it yet. */
    List<String> indicators();

    /** Returns a line that these indicators show. */
    static LogicEntry of(String text, String... indicators) {
        return builder().text(text).addIndicators(indicators).build();
    }

    /** Builds a {@link LogicEntry}; not thread-safe. */
    final class Builder extends ImmutableLogicEntry.Builder {

        Builder() {}
    }
}
