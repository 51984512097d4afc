package org.waymark.vocabulary;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PlainValue;

/**
 * A shared language: strands and concepts under stable ids. What is published under one {@link #ref()} never changes.
 */
@Value.Immutable
@PlainValue
public sealed interface Vocabulary extends WithVocabulary, Open permits ImmutableVocabulary {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id and the version. */
    VocabularyRef ref();

    /** What it is called. */
    String title();

    /** The strands, in order. */
    List<Strand> strands();

    /** The concepts, in order, retired ones included. */
    List<Concept> concepts();

    /** Who made it and under which terms; absent if nobody said. */
    Optional<String> source();

    /** Builds a {@link Vocabulary}; not thread-safe. */
    final class Builder extends ImmutableVocabulary.Builder {

        Builder() {}

        /** Equal to {@code ref(VocabularyRef.parse(ref))}. */
        public Builder ref(String ref) {
            return ref(VocabularyRef.parse(ref));
        }
    }
}
