package org.waymark.scoring.measure;

import java.util.Map;
import org.immutables.value.Value;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/** The reason why there is no score. */
@Value.Immutable
@PersonalValue
public sealed interface NotScored extends Score, WithNotScored, Personal, Open permits ImmutableNotScored {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Why there is none. */
    Reason reason();

    /** Facts for a program, such as how many ratings there are, by stable names. */
    Map<String, Data> attributes();

    /** The code of the reason. */
    @Override
    default String redacted() {
        return "none: " + reason();
    }

    /** Builds a {@link NotScored}; not thread-safe. */
    final class Builder extends ImmutableNotScored.Builder {

        Builder() {}
    }
}
