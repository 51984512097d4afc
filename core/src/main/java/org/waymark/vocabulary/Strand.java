package org.waymark.vocabulary;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.StrandId;
import org.waymark.internal.PlainValue;

/**
 * A heading of a vocabulary, such as relationships.
 */
@Value.Immutable
@PlainValue
public sealed interface Strand extends WithStrand, Open permits ImmutableStrand {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id, unique within the vocabulary; it never changes. */
    StrandId id();

    /** What it is called. */
    String title();

    /** What belongs under it; absent if the title says it all. */
    Optional<String> description();

    /** Returns a strand with nothing but its names. */
    static Strand of(String id, String title) {
        return builder().id(id).title(title).build();
    }

    /** Builds a {@link Strand}; not thread-safe. */
    final class Builder extends ImmutableStrand.Builder {

        Builder() {}

        /** Equal to {@code id(StrandId.of(id))}. */
        public Builder id(String id) {
            return id(StrandId.of(id));
        }
    }
}
