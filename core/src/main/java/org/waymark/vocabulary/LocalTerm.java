package org.waymark.vocabulary;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.internal.PlainValue;

/**
 * How one school says it.
 */
@Value.Immutable
@PlainValue
public sealed interface LocalTerm extends WithLocalTerm, Open permits ImmutableLocalTerm {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The wording of the school. */
    String wording();

    /** Other wordings for the same, such as abbreviations. */
    List<String> also();

    /** The concept that is meant; absent while nobody has mapped it. */
    Optional<ConceptId> concept();

    /** Returns a wording that means this concept. */
    static LocalTerm of(String wording, String concept) {
        return builder().wording(wording).concept(concept).build();
    }

    /** Returns a wording that nobody has mapped yet. */
    static LocalTerm unmapped(String wording) {
        return builder().wording(wording).build();
    }

    /** Builds a {@link LocalTerm}; not thread-safe. */
    final class Builder extends ImmutableLocalTerm.Builder {

        Builder() {}

        /** Equal to {@code concept(ConceptId.of(concept))}. */
        public Builder concept(String concept) {
            return concept(ConceptId.of(concept));
        }
    }
}
