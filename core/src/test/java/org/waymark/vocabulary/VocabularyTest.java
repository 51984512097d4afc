package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.waymark.id.ConceptId;
import org.waymark.id.StrandId;
import org.waymark.id.VocabularyRef;

class VocabularyTest {

    private static final ConceptId REPAIR = ConceptId.of("shared:relationships/repair");
    private static final ConceptId SORRY = ConceptId.of("shared:relationships/sorry");

    private final Vocabulary shared = VocabularyFixtures.shared();

    @Test
    void findsConceptsAndStrands() {
        assertThat(shared.find(REPAIR)).map(Concept::title).contains("Repairs a fall-out");
        assertThat(shared.find(StrandId.of("communication"))).map(Strand::title).contains("Communication");
        assertThat(shared.find(ConceptId.of("shared:nowhere"))).isEmpty();
        assertThat(shared.find(StrandId.of("nowhere"))).isEmpty();
    }

    @Test
    void listsTheConceptsOfAStrandInOrder() {
        assertThat(shared.conceptsOf(StrandId.of("relationships")))
                .extracting(concept -> concept.id().value())
                .containsExactly(
                        "shared:relationships/repair", "shared:relationships/share", "shared:relationships/sorry");
        assertThat(shared.conceptsOf(StrandId.of("nowhere"))).isEmpty();
    }

    @Test
    void aRetiredConceptGivesWayToItsReplacement() {
        assertThat(shared.current(SORRY)).extracting(Concept::id).containsExactly(REPAIR);
        assertThat(shared.current(REPAIR)).extracting(Concept::id).containsExactly(REPAIR);
        assertThat(shared.current(ConceptId.of("shared:nowhere"))).isEmpty();
    }

    @Test
    void followsChainsAndSplitsInOrderAndEachOnce() {
        Vocabulary chain = strand().addConcepts(retired("a", "b", "c"), retired("b", "d"), retired("c", "e", "d"))
                .concept("d", "s", "D")
                .concept("e", "s", "E")
                .build();
        assertThat(chain.current(ConceptId.of("a")))
                .extracting(Concept::id)
                .containsExactly(ConceptId.of("d"), ConceptId.of("e"));
    }

    @Test
    void circlesAndLooseEndsComeToNothing() {
        Vocabulary circle = strand().addConcepts(
                        retired("a", "b"), retired("b", "a"), retired("self", "self"), retired("loose", "gone"))
                .addConcepts(retired("alone"))
                .build();
        for (String id : new String[] {"a", "b", "self", "loose", "alone"}) {
            assertThat(circle.current(ConceptId.of(id))).as(id).isEmpty();
        }
    }

    @Test
    void longChainsDoNotOverflow() {
        Vocabulary.Builder builder = strand();
        for (int i = 0; i < 20_000; i++) {
            builder.addConcepts(retired("c" + i, "c" + (i + 1)));
        }
        Vocabulary chain = builder.concept("c20000", "s", "Last").build();
        assertThat(chain.current(ConceptId.of("c0"))).extracting(Concept::title).containsExactly("Last");
    }

    @Test
    void refusesWhatStandsTwiceOrNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strand().strand("s", "Again").build())
                .withMessage("a Vocabulary must not hold a strand twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        strand().concept("a", "s", "A").concept("a", "s", "B").build())
                .withMessage("a Vocabulary must not hold a concept twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strand().concept("a", "elsewhere", "A").build())
                .withMessage("a concept of a Vocabulary must stand under a strand that it holds");
    }

    @Test
    void aMereNameIsNotLinked() {
        Vocabulary name = Vocabulary.unlinked(VocabularyRef.parse("shared@1"));
        assertThat(name.isLinked()).isFalse();
        assertThat(shared.isLinked()).isTrue();
    }

    private static Vocabulary.Builder strand() {
        return Vocabulary.builder().ref("v@1").title("V").strand("s", "S");
    }

    private static Concept retired(String id, String... replacements) {
        Concept.Builder builder =
                Concept.builder().id(id).strand("s").title("Old " + id).retired(true);
        for (String replacement : replacements) {
            builder.addReplacedBy(ConceptId.of(replacement));
        }
        return builder.build();
    }
}
