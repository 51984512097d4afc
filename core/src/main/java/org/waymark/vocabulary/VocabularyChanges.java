package org.waymark.vocabulary;

import java.util.List;
import org.immutables.value.Value;
import org.waymark.id.ConceptId;
import org.waymark.internal.PlainValue;

/**
 * What one version of a vocabulary changed against another, concept by concept. One concept may stand in more than one list.
 */
@Value.Immutable
@PlainValue
public sealed interface VocabularyChanges permits ImmutableVocabularyChanges {

    /** Concepts that only the later version holds, in its order. */
    List<ConceptId> added();

    /** Concepts that only the earlier version holds, in its order. Old records name them still: retire rather than remove. */
    List<ConceptId> removed();

    /** Concepts that the later version retired, in its order. */
    List<ConceptId> retired();

    /** Concepts that the later version took back into use, in its order. */
    List<ConceptId> revived();

    /** Concepts with another title or definition, in the order of the later version. */
    List<ConceptId> reworded();

    /** Concepts with other agreed criteria, so that ratings before and after are not comparable without more. */
    List<ConceptId> newCriteria();

    /** Concepts under another strand, in the order of the later version. */
    List<ConceptId> moved();

    /** Whether nothing of all this changed. */
    default boolean isEmpty() {
        return added().isEmpty()
                && removed().isEmpty()
                && retired().isEmpty()
                && revived().isEmpty()
                && reworded().isEmpty()
                && newCriteria().isEmpty()
                && moved().isEmpty();
    }

    /** Returns what {@code later} changed against {@code earlier}; strands, steps and examples are not compared. */
    static VocabularyChanges between(Vocabulary earlier, Vocabulary later) {
        ImmutableVocabularyChanges.Builder changes = ImmutableVocabularyChanges.builder();
        for (Concept after : later.concepts()) {
            Concept before = earlier.conceptsById().get(after.id());
            if (before == null) {
                changes.addAdded(after.id());
            } else {
                compare(before, after, changes);
            }
        }
        earlier.concepts().stream()
                .map(Concept::id)
                .filter(id -> later.find(id).isEmpty())
                .forEach(changes::addRemoved);
        return changes.build();
    }

    private static void compare(Concept before, Concept after, ImmutableVocabularyChanges.Builder changes) {
        ConceptId id = after.id();
        if (after.retired() && !before.retired()) {
            changes.addRetired(id);
        }
        if (!after.retired() && before.retired()) {
            changes.addRevived(id);
        }
        if (!after.title().equals(before.title()) || !after.definition().equals(before.definition())) {
            changes.addReworded(id);
        }
        if (!after.criteria().equals(before.criteria())) {
            changes.addNewCriteria(id);
        }
        if (!after.strand().equals(before.strand())) {
            changes.addMoved(id);
        }
    }
}
