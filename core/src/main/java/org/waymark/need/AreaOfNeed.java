package org.waymark.need;

import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.internal.PlainValue;

/**
 * A broad area that types of need belong to.
 */
@Value.Immutable
@PlainValue
public sealed interface AreaOfNeed extends WithAreaOfNeed, Open permits ImmutableAreaOfNeed {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The code of the area, unique within its taxonomy. */
    String code();

    /** What it is called. */
    String label();

    /** Builds a {@link AreaOfNeed}; not thread-safe. */
    final class Builder extends ImmutableAreaOfNeed.Builder {

        Builder() {}
    }
}
