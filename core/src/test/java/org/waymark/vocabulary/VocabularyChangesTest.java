package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.id.ConceptId;

class VocabularyChangesTest {

    private static final Vocabulary BEFORE = Vocabulary.builder()
            .ref("v@1")
            .title("V")
            .strand("s", "S")
            .strand("t", "T")
            .concept("same", "s", "Same")
            .concept("gone", "s", "Gone")
            .concept("reworded", "s", "Before")
            .concept("criteria", "s", "Criteria")
            .concept("moved", "s", "Moved")
            .concept("retired", "s", "Retired")
            .addConcepts(Concept.of("revived", "s", "Revived").withRetired(true))
            .build();

    private static final Vocabulary AFTER = Vocabulary.builder()
            .ref("v@2")
            .title("V")
            .strand("s", "S")
            .strand("t", "T")
            .concept("same", "s", "Same")
            .concept("new", "s", "New")
            .concept("reworded", "s", "After")
            .addConcepts(Concept.of("criteria", "s", "Criteria").withCriteria("Seen twice"))
            .concept("moved", "t", "Moved")
            .addConcepts(Concept.of("retired", "s", "Retired").withRetired(true))
            .concept("revived", "s", "Revived")
            .build();

    @Test
    void namesEachChange() {
        VocabularyChanges changes = VocabularyChanges.between(BEFORE, AFTER);
        assertThat(changes.added()).containsExactly(ConceptId.of("new"));
        assertThat(changes.removed()).containsExactly(ConceptId.of("gone"));
        assertThat(changes.retired()).containsExactly(ConceptId.of("retired"));
        assertThat(changes.revived()).containsExactly(ConceptId.of("revived"));
        assertThat(changes.reworded()).containsExactly(ConceptId.of("reworded"));
        assertThat(changes.newCriteria()).containsExactly(ConceptId.of("criteria"));
        assertThat(changes.moved()).containsExactly(ConceptId.of("moved"));
        assertThat(changes.isEmpty()).isFalse();
    }

    @Test
    void nothingChangedAgainstItself() {
        assertThat(VocabularyChanges.between(BEFORE, BEFORE).isEmpty()).isTrue();
    }

    @Test
    void theWayBackSwapsAddedAndRemovedRetiredAndRevived() {
        VocabularyChanges there = VocabularyChanges.between(BEFORE, AFTER);
        VocabularyChanges back = VocabularyChanges.between(AFTER, BEFORE);
        assertThat(back.added()).isEqualTo(there.removed());
        assertThat(back.retired()).isEqualTo(there.revived());
    }
}
