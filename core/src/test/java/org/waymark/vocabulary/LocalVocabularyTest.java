package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.id.ConceptId;
import org.waymark.id.VocabularyRef;

class LocalVocabularyTest {

    private static final ConceptId REPAIR = ConceptId.of("shared:relationships/repair");
    private static final ConceptId SHARE = ConceptId.of("shared:relationships/share");
    private static final ConceptId ASK = ConceptId.of("shared:communication/ask");
    private static final ConceptId SORRY = ConceptId.of("shared:relationships/sorry");

    private final LocalVocabulary horizons =
            VocabularyFixtures.horizonsBuilder().build();

    @Test
    void aSchoolsWordingBecomesTheSharedConcept() {
        List<Concept> shared = horizons.resolve("Making friends again");

        assertThat(shared).extracting(Concept::id).containsExactly(REPAIR);
    }

    @Test
    void wordingOtherWordingAndTitleAllCount() {
        assertThat(ids(horizons.resolveExactly("making FRIENDS again!"))).containsExactly(REPAIR);
        assertThat(ids(horizons.resolveExactly("mending it"))).containsExactly(REPAIR);
        assertThat(ids(horizons.resolveExactly("repairs a fall out"))).containsExactly(REPAIR);
        assertThat(horizons.resolveExactly("friends")).isEmpty();
    }

    @Test
    void whatIsWordedExactlySoComesBeforeWhatSharesAWord() {
        LocalVocabulary local = VocabularyFixtures.horizonsBuilder()
                .term("Asks for help", "shared:relationships/share")
                .build();
        assertThat(ids(local.resolve("Asks for help"))).containsExactly(SHARE, ASK);
        assertThat(ids(local.resolve("help with others"))).containsExactly(SHARE, ASK);
    }

    @Test
    void aRareWordWeighsMoreThanACommonOne() {
        LocalVocabulary local = VocabularyFixtures.horizonsBuilder()
                .addition("horizons:a", "communication", "plays with blocks")
                .addition("horizons:b", "communication", "plays with sand")
                .build();
        assertThat(ids(local.resolve("with sand")))
                .containsExactly(ConceptId.of("horizons:b"), SHARE, ConceptId.of("horizons:a"));
    }

    @Test
    void nothingFitsNothing() {
        assertThat(horizons.resolve("")).isEmpty();
        assertThat(horizons.resolve("zebra")).isEmpty();
    }

    @Test
    void aRetiredConceptResolvesToItsReplacement() {
        assertThat(ids(horizons.resolveExactly("Says sorry"))).containsExactly(REPAIR);
        LocalVocabulary old = VocabularyFixtures.horizonsBuilder()
                .term("Sorry card", "shared:relationships/sorry")
                .build();
        assertThat(ids(old.resolveExactly("sorry card"))).containsExactly(REPAIR);
        assertThat(old.wording(SORRY)).contains("Sorry card");
    }

    @Test
    void aRetiredConceptThatNothingReplacesIsFoundItself() {
        LocalVocabulary local = VocabularyFixtures.horizonsBuilder()
                .addAdditions(Concept.of("horizons:gone", "communication", "Uses the old board")
                        .withRetired(true))
                .build();
        assertThat(ids(local.resolveExactly("uses the old board"))).containsExactly(ConceptId.of("horizons:gone"));
    }

    @Test
    void onlyTheSelectionAndTheAdditionsAreCandidates() {
        LocalVocabulary local = VocabularyFixtures.horizonsBuilder()
                .select("shared:communication/ask")
                .addition("horizons:garden", "relationships", "Works in the garden with others")
                .build();
        assertThat(ids(local.resolve("shares with others"))).containsExactly(ConceptId.of("horizons:garden"));
        assertThat(local.resolve("Making friends again")).isEmpty();
        assertThat(ids(local.resolve("Getting help"))).containsExactly(ASK);
        assertThat(local.wording(REPAIR)).as("for old records").contains("Making friends again");
    }

    @Test
    void aSelectedConceptThatWasRetiredSelectsItsReplacement() {
        LocalVocabulary local = VocabularyFixtures.horizonsBuilder()
                .select("shared:relationships/sorry")
                .build();
        assertThat(ids(local.resolve("Making friends again"))).containsExactly(REPAIR);
        assertThat(ids(local.resolve("says sorry"))).containsExactly(REPAIR);
    }

    @Test
    void theOtherWayFallsBackToWhatTheConceptReplacedAndThenToTheTitle() {
        assertThat(horizons.wording(REPAIR)).contains("Making friends again");
        assertThat(horizons.wording(SHARE)).contains("Shares with others");
        assertThat(horizons.wording(ConceptId.of("shared:nowhere"))).isEmpty();
        LocalVocabulary old = LocalVocabulary.builder()
                .ref("old@1")
                .title("Old")
                .over(VocabularyFixtures.shared())
                .term("Sorry card", "shared:relationships/sorry")
                .build();
        assertThat(old.wording(REPAIR)).contains("Sorry card");
    }

    @Test
    void aDanglingTermIsNoCandidate() {
        LocalVocabulary local = VocabularyFixtures.horizonsBuilder()
                .term("Nowhere word", "shared:nowhere")
                .unmapped("Loose word")
                .build();
        assertThat(local.resolve("Nowhere")).isEmpty();
        assertThat(local.resolve("Loose")).isEmpty();
    }

    @Test
    void aChangeOfWordingDoesNotTouchTheEarlierVersion() {
        LocalVocabulary next = LocalVocabulary.builder()
                .ref("horizons@2")
                .title("HORIZONS")
                .over(horizons.shared())
                .term("Putting it right", "shared:relationships/repair")
                .build();
        assertThat(horizons.wording(REPAIR)).contains("Making friends again");
        assertThat(next.wording(REPAIR)).contains("Putting it right");
        assertThat(ids(next.resolve("Putting it right"))).containsExactly(REPAIR);
    }

    @Test
    void linksOnlyANameToItsOwnWords() {
        VocabularyRef ref = VocabularyRef.parse("shared@1");
        LocalVocabulary name = horizons.withShared(Vocabulary.unlinked(ref));
        assertThat(name.resolve("Making friends again")).isEmpty();
        assertThat(name.linkedTo(horizons.shared())).isEqualTo(horizons);
        assertThat(name.linkedTo(VocabularyFixtures.sharedBuilder("shared@2").build()))
                .isSameAs(name);
        assertThat(horizons.linkedTo(Vocabulary.unlinked(ref))).isSameAs(horizons);
    }

    @Test
    void refusesAnAdditionThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VocabularyFixtures.horizonsBuilder()
                        .addition("horizons:a", "relationships", "A")
                        .addition("horizons:a", "relationships", "B")
                        .build())
                .withMessage("a LocalVocabulary must not hold an addition twice");
    }

    private static List<ConceptId> ids(List<Concept> concepts) {
        return concepts.stream().map(Concept::id).toList();
    }
}
