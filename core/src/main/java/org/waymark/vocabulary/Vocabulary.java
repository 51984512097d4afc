package org.waymark.vocabulary;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PlainValue;

/**
 * A shared language: strands and concepts under stable ids. What is published under one {@link #ref()} never changes.
 *
 * <p>A concept keeps its id over all versions. One that is no longer used is retired, never removed, so that old records
 * can still be read; {@link #current(ConceptId)} says what stands for it today.
 */
@Value.Immutable
@PlainValue
public sealed interface Vocabulary extends WithVocabulary, Open permits ImmutableVocabulary {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Returns the mere name of a version whose words are elsewhere; {@link #isLinked()} is false for it. */
    static Vocabulary unlinked(VocabularyRef ref) {
        return builder().ref(ref).title(ref.id()).build();
    }

    /** The id and the version. */
    VocabularyRef ref();

    /** What it is called. */
    String title();

    /** The strands, in order. No strand stands twice. */
    List<Strand> strands();

    /** The concepts, in order, retired ones included. No concept stands twice; each stands under a strand of this vocabulary. */
    List<Concept> concepts();

    /** Who made it and under which terms; absent if nobody said. */
    Optional<String> source();

    /** Whether it holds words at all; false for a mere name, as a document has it that keeps the words elsewhere. */
    default boolean isLinked() {
        return !strands().isEmpty() || !concepts().isEmpty();
    }

    /** The concepts by id, in order; made once. */
    @Value.Lazy
    default Map<ConceptId, Concept> conceptsById() {
        return Replacements.byId(concepts());
    }

    /** Finds the concept with this id, retired or not. */
    default Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(conceptsById().get(id));
    }

    /** Finds the strand with this id. */
    default Optional<Strand> find(StrandId id) {
        return strands().stream().filter(strand -> strand.id().equals(id)).findFirst();
    }

    /** The concepts under a strand, in order, retired ones included; empty if there is no such strand. */
    default List<Concept> conceptsOf(StrandId strand) {
        return concepts().stream()
                .filter(concept -> concept.strand().equals(strand))
                .toList();
    }

    /**
     * What stands for a concept today: the concept itself if it is in use; for a retired one, the concepts in use that
     * replace it, over as many replacements as it takes, in order, each once.
     *
     * <p>Empty if there is no such concept, if nothing replaces it, if its replacements are not in this vocabulary, or if
     * they run in a circle.
     */
    default List<Concept> current(ConceptId id) {
        return Replacements.current(id, conceptsById());
    }

    /** Refuses a strand or a concept that stands twice, and a concept under a strand that is not there. */
    @Value.Check
    default void check() {
        Set<StrandId> known = new HashSet<>();
        for (Strand strand : strands()) {
            if (!known.add(strand.id())) {
                throw new IllegalArgumentException("a Vocabulary must not hold a strand twice");
            }
        }
        Set<ConceptId> seen = new HashSet<>();
        for (Concept concept : concepts()) {
            if (!seen.add(concept.id())) {
                throw new IllegalArgumentException("a Vocabulary must not hold a concept twice");
            }
            if (!known.contains(concept.strand())) {
                throw new IllegalArgumentException("a concept of a Vocabulary must stand under a strand that it holds");
            }
        }
    }

    /** Builds a {@link Vocabulary}; not thread-safe. */
    final class Builder extends ImmutableVocabulary.Builder {

        Builder() {}

        /** Equal to {@code ref(VocabularyRef.parse(ref))}. */
        public Builder ref(String ref) {
            return ref(VocabularyRef.parse(ref));
        }

        /** Adds a strand with nothing but its names. */
        public Builder strand(String id, String title) {
            return addStrands(Strand.of(id, title));
        }

        /** Adds a concept in use with nothing but its names. */
        public Builder concept(String id, String strand, String title) {
            return addConcepts(Concept.of(id, strand, title));
        }
    }
}
