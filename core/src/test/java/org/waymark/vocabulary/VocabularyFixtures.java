package org.waymark.vocabulary;

/** A small shared language and a school's words over it; made up. */
final class VocabularyFixtures {

    private VocabularyFixtures() {}

    static Vocabulary shared() {
        return sharedBuilder("shared@1").build();
    }

    static Vocabulary.Builder sharedBuilder(String ref) {
        return Vocabulary.builder()
                .ref(ref)
                .title("Shared language")
                .strand("relationships", "Relationships")
                .strand("communication", "Communication")
                .concept("shared:relationships/repair", "relationships", "Repairs a fall-out")
                .concept("shared:relationships/share", "relationships", "Shares with others")
                .concept("shared:communication/ask", "communication", "Asks for help")
                .addConcepts(Concept.builder()
                        .id("shared:relationships/sorry")
                        .strand("relationships")
                        .title("Says sorry")
                        .retiredFor("shared:relationships/repair")
                        .build());
    }

    static LocalVocabulary.Builder horizonsBuilder() {
        return LocalVocabulary.builder()
                .ref("horizons@1")
                .title("HORIZONS")
                .over(shared())
                .addTerms(LocalTerm.builder()
                        .wording("Making friends again")
                        .addAlso("Mending it")
                        .concept("shared:relationships/repair")
                        .build())
                .term("Getting help", "shared:communication/ask");
    }
}
