package org.waymark.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PlainValue;

/**
 * The language of one school or programme over one version of a shared vocabulary: its own wording, its selection, its additions.
 *
 * <p>It reads both ways: {@link #resolve(String)} goes from what the school says to what the schools share, {@link
 * #wording(ConceptId)} the other way. What is published under one {@link #ref()} never changes: a school that changes its
 * wording publishes a new version, and records keep naming the version in whose words they were written.
 */
@Value.Immutable
@PlainValue
public sealed interface LocalVocabulary extends WithLocalVocabulary, Open permits ImmutableLocalVocabulary {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The id and the version of the local vocabulary. */
    VocabularyRef ref();

    /** What it is called. */
    String title();

    /** The version of the shared vocabulary that it stands over; a mere name of it before it is linked. */
    Vocabulary shared();

    /** How the school says things. */
    List<LocalTerm> terms();

    /** The shared concepts that the school uses; empty if it uses all of them. Additions need not be selected. */
    List<ConceptId> selection();

    /** Concepts of the school alone, with ids of its own, under strands of the shared vocabulary. No addition stands twice. */
    List<Concept> additions();

    /** The shared concepts and the additions by id, in order, selected or not; under one id the shared one stays. Made once. */
    @Value.Lazy
    default Map<ConceptId, Concept> conceptsById() {
        List<Concept> all = new ArrayList<>(shared().concepts());
        all.addAll(additions());
        return Replacements.byId(all);
    }

    /** All that the school says, ready to be looked up; made once. */
    @Value.Lazy
    default Wordings wordings() {
        return new Wordings(this);
    }

    /** Finds a concept among the shared ones, selected or not, and the additions. */
    default Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(conceptsById().get(id));
    }

    /** What stands for a concept today, see {@link Vocabulary#current(ConceptId)}; over shared concepts and additions. */
    default List<Concept> current(ConceptId id) {
        return Replacements.current(id, conceptsById());
    }

    /**
     * What may be meant by a text: candidates, best first, each once; empty if nothing fits.
     *
     * <ol>
     *   <li>Concepts that are worded exactly so: first by the wording of a term, then by its other wordings, then by the
     *       title of a concept; within each in the order of the vocabulary.
     *   <li>Concepts that share a word with the text in one of these. A word that fewer concepts share weighs more (one
     *       divided by their number); the larger sum comes first, then the order of the vocabulary.
     * </ol>
     *
     * <p>Only what the school selected or added is a candidate. A retired concept gives way to what replaces it, and is a
     * candidate itself only if nothing does. Case, punctuation, white space and the form of characters do not matter, see
     * {@link Wordings}.
     */
    default List<Concept> resolve(String text) {
        return wordings().resolve(text);
    }

    /** The first part of {@link #resolve(String)}: only concepts that are worded exactly so. */
    default List<Concept> resolveExactly(String text) {
        return wordings().exactly(text);
    }

    /**
     * How the school says a concept: the first of its terms that means it; else the first that means a retired concept
     * which this one replaces; else the shared title. Absent if the concept is neither shared nor an addition.
     *
     * <p>What the school did not select is worded all the same, for the sake of old records.
     */
    default Optional<String> wording(ConceptId id) {
        Optional<Concept> concept = find(id);
        if (concept.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> own = terms().stream()
                .filter(term -> term.concept().filter(id::equals).isPresent())
                .map(LocalTerm::wording)
                .findFirst();
        return own.or(() -> terms().stream()
                        .filter(term -> term.concept()
                                .map(this::current)
                                .orElse(List.of())
                                .contains(concept.get()))
                        .map(LocalTerm::wording)
                        .findFirst())
                .or(() -> concept.map(Concept::title));
    }

    /** What of this vocabulary maps to nothing. */
    default MappingReport mapping() {
        return MappingReport.of(this);
    }

    /** Returns this over the words of {@code vocabulary}, if this holds only their name and it is theirs; else itself. */
    default LocalVocabulary linkedTo(Vocabulary vocabulary) {
        return !shared().isLinked() && shared().ref().equals(vocabulary.ref()) ? withShared(vocabulary) : this;
    }

    /** Refuses an addition that stands twice. What does not map is for {@link #mapping()} to say. */
    @Value.Check
    default void check() {
        Set<ConceptId> seen = new HashSet<>();
        for (Concept addition : additions()) {
            if (!seen.add(addition.id())) {
                throw new IllegalArgumentException("a LocalVocabulary must not hold an addition twice");
            }
        }
    }

    /** Builds a {@link LocalVocabulary}; not thread-safe. */
    final class Builder extends ImmutableLocalVocabulary.Builder {

        Builder() {}

        /** Equal to {@code ref(VocabularyRef.parse(ref))}. */
        public Builder ref(String ref) {
            return ref(VocabularyRef.parse(ref));
        }

        /** Equal to {@code shared(shared)}. */
        public Builder over(Vocabulary shared) {
            return shared(shared);
        }

        /** Adds a wording that means this concept. */
        public Builder term(String wording, String concept) {
            return addTerms(LocalTerm.of(wording, concept));
        }

        /** Adds a wording that nobody has mapped yet. */
        public Builder unmapped(String wording) {
            return addTerms(LocalTerm.unmapped(wording));
        }

        /** Adds a shared concept to the selection. */
        public Builder select(String concept) {
            return addSelection(ConceptId.of(concept));
        }

        /** Adds a concept of the school alone. */
        public Builder addition(String id, String strand, String title) {
            return addAdditions(Concept.of(id, strand, title));
        }
    }
}
