package org.waymark.examples.corealone;

import java.util.List;
import java.util.Optional;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Two schools that say the same thing in different words, and a program that knows that they do. */
public final class OneLanguage {

    private static final Vocabulary SHARED = Vocabulary.builder()
            .ref("shared@1")
            .title("Shared language")
            .strand("relationships", "Relationships")
            .strand("engagement", "Engagement")
            .concept("shared:relationships/repair", "relationships", "Repairs a fall-out")
            .concept("shared:engagement/start", "engagement", "Starts a task")
            .build();

    private static final LocalVocabulary HORIZONS = LocalVocabulary.builder()
            .ref("horizons@1")
            .title("HORIZONS")
            .over(SHARED)
            .term("Making friends again", "shared:relationships/repair")
            .term("Getting going", "shared:engagement/start")
            .unmapped("Golden time")
            .build();

    private static final LocalVocabulary DREAMS = LocalVocabulary.builder()
            .ref("dreams@1")
            .title("DREAMS")
            .over(SHARED)
            .term("Puts things right after a quarrel", "shared:relationships/repair")
            .build();

    private OneLanguage() {}

    /** Prints what a wording of one school is called in the other. */
    public static void main(String[] args) {
        print("HORIZONS says: Making friends again");
        shared("Making friends again").forEach(concept -> print("shared: " + concept.title()));
        print("DREAMS says: " + translate("Making friends again").orElse("nothing"));
        print("without a shared word: " + HORIZONS.mapping().unmapped().size());
    }

    /** From a school's wording to the shared concept; candidates, best first. */
    static List<Concept> shared(String wording) {
        return HORIZONS.resolve(wording);
    }

    /** From one school's wording to the other's. */
    static Optional<String> translate(String wording) {
        return shared(wording).stream().findFirst().flatMap(concept -> DREAMS.wording(concept.id()));
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
    }
}
