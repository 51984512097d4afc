package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.waymark.id.ConceptId;

class LocalVocabularyProperties {

    private static final String[] WORDS = {"Plays", "asks", "for", "help", "with", "friends", "again", "shares", "It's"
    };

    /** Some concepts, some of them retired in favour of any other, some terms, a selection or none. */
    @Provide
    Arbitrary<LocalVocabulary> locals() {
        Arbitrary<String> text =
                Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list));
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 9);
        Arbitrary<List<Concept>> concepts = Combinators.combine(text, any, any)
                .as((title, replacement, retired) -> {
                    Concept concept = Concept.of("placeholder", "s", title);
                    return retired < 3
                            ? concept.withRetired(true).withReplacedBy(ConceptId.of("c" + replacement))
                            : concept;
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(LocalVocabularyProperties::numbered);
        Arbitrary<List<LocalTerm>> terms = Combinators.combine(text, any)
                .as((wording, concept) -> LocalTerm.of(wording, "c" + concept))
                .list()
                .ofMaxSize(6);
        Arbitrary<List<ConceptId>> selection =
                any.map(number -> ConceptId.of("c" + number)).list().ofMaxSize(4);
        return Combinators.combine(concepts, terms, selection)
                .as((all, said, selected) -> LocalVocabulary.builder()
                        .ref("local@1")
                        .title("Local")
                        .over(Vocabulary.builder()
                                .ref("shared@1")
                                .title("Shared")
                                .strand("s", "S")
                                .addAllConcepts(all)
                                .build())
                        .addAllTerms(said)
                        .addAllSelection(selected)
                        .build());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWordedResolvesToWhatItStandsFor(@ForAll("locals") LocalVocabulary local) {
        LocalVocabulary all = local.withSelection(List.of());
        for (Concept concept : all.shared().concepts()) {
            Optional<String> wording = all.wording(concept.id());
            assertThat(wording).isPresent();
            List<Concept> current = all.current(concept.id());
            assertThat(all.resolveExactly(wording.get())).containsAll(current.isEmpty() ? List.of(concept) : current);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void candidatesAreKnownOnceAndBeginWithTheExactOnes(@ForAll("locals") LocalVocabulary local) {
        for (String text : WORDS) {
            List<Concept> candidates = local.resolve(text);
            assertThat(candidates)
                    .doesNotHaveDuplicates()
                    .allMatch(concept -> local.find(concept.id()).isPresent());
            List<Concept> exact = local.resolveExactly(text);
            assertThat(candidates.subList(0, exact.size())).isEqualTo(exact);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aRetiredCandidateHasNothingThatReplacesIt(@ForAll("locals") LocalVocabulary local) {
        for (String text : WORDS) {
            assertThat(local.resolve(text))
                    .filteredOn(Concept::retired)
                    .allMatch(concept -> local.current(concept.id()).isEmpty());
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void equalVocabulariesResolveEqually(@ForAll("locals") LocalVocabulary local) {
        LocalVocabulary copy = local.withTitle("Other").withTitle("Local");
        for (String text : WORDS) {
            assertThat(copy.resolve(text)).isEqualTo(local.resolve(text));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void linkingIsIdempotentAndUndoesNaming(@ForAll("locals") LocalVocabulary local) {
        LocalVocabulary name =
                local.withShared(Vocabulary.unlinked(local.shared().ref()));
        LocalVocabulary linked = name.linkedTo(local.shared());
        assertThat(linked).isEqualTo(local);
        assertThat(linked.linkedTo(local.shared())).isSameAs(linked);
    }

    private static List<Concept> numbered(List<Concept> concepts) {
        List<Concept> numbered = new ArrayList<>();
        for (Concept concept : concepts) {
            numbered.add(concept.withId(ConceptId.of("c" + numbered.size())));
        }
        return numbered;
    }
}
