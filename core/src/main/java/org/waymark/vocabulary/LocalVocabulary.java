package org.waymark.vocabulary;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;
import org.waymark.internal.PlainValue;

/**
 * The language of one school or programme over one version of a shared vocabulary: its own wording, its selection, its additions.
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

    /** The version of the shared vocabulary that it stands over. */
    Vocabulary shared();

    /** How the school says things. */
    List<LocalTerm> terms();

    /** The shared concepts that the school uses; empty if it uses all of them. */
    List<ConceptId> selection();

    /** Concepts of the school alone, with ids of its own. */
    List<Concept> additions();

    /** Builds a {@link LocalVocabulary}; not thread-safe. */
    final class Builder extends ImmutableLocalVocabulary.Builder {

        Builder() {}

        /** Equal to {@code ref(VocabularyRef.parse(ref))}. */
        public Builder ref(String ref) {
            return ref(VocabularyRef.parse(ref));
        }
    }
}
