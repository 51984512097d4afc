package org.waymark.id;

import java.util.Optional;
import org.waymark.internal.Texts;

/**
 * The id of a concept of a vocabulary: the id of the vocabulary, a colon, and a path that never changes, as in {@code
 * shared:relationships/repair}. The same concept keeps its id over all versions of its vocabulary.
 *
 * @param value the text of the id, see {@link Id}
 */
public record ConceptId(String value) implements Id, Comparable<ConceptId> {

    /** Refuses a text that cannot name a thing, see {@link Id}. */
    public ConceptId {
        value = Texts.name("ConceptId", value);
    }

    /** Returns the id with this text; equal to the constructor. */
    public static ConceptId of(String value) {
        return new ConceptId(value);
    }

    /** The part before the first colon: the id of the vocabulary; empty if there is no colon or nothing before it. */
    public Optional<String> vocabulary() {
        int colon = value.indexOf(':');
        return colon > 0 ? Optional.of(value.substring(0, colon)) : Optional.empty();
    }

    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    /** The text itself; {@link #of(String)} reads it back. */
    @Override
    public String toString() {
        return value;
    }
}
