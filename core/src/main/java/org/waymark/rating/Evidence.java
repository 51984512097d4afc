package org.waymark.rating;

import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.code.Note;
import org.waymark.data.Open;
import org.waymark.data.Personal;
import org.waymark.internal.PersonalValue;

/**
 * A pointer to evidence: never the work itself. It is optional, and no measure looks at how much there is.
 */
@Value.Immutable
@PersonalValue
public sealed interface Evidence extends WithEvidence, Personal, Open permits ImmutableEvidence {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** What it is. */
    EvidenceKind kind();

    /** Where the embedding system keeps it. */
    String reference();

    /** What it shows; absent if nobody said. */
    Optional<Note> note();

    @Override
    default String redacted() {
        return "Evidence[redacted]";
    }

    /** Builds a {@link Evidence}; not thread-safe. */
    final class Builder extends ImmutableEvidence.Builder {

        Builder() {}

        /** Equal to {@code kind(EvidenceKind.of(kind))}. */
        public Builder kind(String kind) {
            return kind(EvidenceKind.of(kind));
        }
    }
}
