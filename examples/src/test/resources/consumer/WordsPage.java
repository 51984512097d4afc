package com.acme.mis;

import java.util.List;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

public final class WordsPage {

    private WordsPage() {}

    public static String run() {
        Vocabulary words = Vocabulary.builder()
            .ref("shared@1").title("Shared language")
            .strand("relationships", "Relationships")
            .concept("shared:relationships/repair", "relationships", "Repairs a fall-out")
            .build();
        LocalVocabulary horizons = LocalVocabulary.builder()
            .ref("horizons@1").title("HORIZONS").over(words)
            .term("Making friends again", "shared:relationships/repair")
            .build();
        List<Concept> shared = horizons.resolve("Making friends again");

        return shared.get(0).title();
    }
}
