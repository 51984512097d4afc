package org.waymark.scoring.sample;

import java.util.List;
import java.util.stream.Stream;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/**
 * One shared language and two local ones over it: an illustration of how schools agree on words, not anybody's real
 * wording. The names DREAMS and HORIZONS are those of a published project whose wordings are not public; every word here
 * was written for this library.
 */
public final class SampleVocabulary {

    static final String SOURCE =
            "Waymark; illustrative words written for the sample caseload, not those of any school or" + " programme";

    private static final Vocabulary SHARED = Vocabulary.builder()
            .ref("shared@2026.1")
            .title("Shared target language (illustrative)")
            .strand("engagement", "Engagement")
            .strand("motivation", "Motivation")
            .strand("confidence", "Confidence")
            .strand("behaviour", "Behaviour")
            .strand("relationships", "Relationships")
            .strand("participation", "Participation")
            .strand("communication", "Communication")
            .strand("independence", "Independence")
            .addAllConcepts(concepts())
            .source(SOURCE)
            .build();

    private static final LocalVocabulary DREAMS = DreamsWording.over(SHARED);

    private static final LocalVocabulary HORIZONS = HorizonsWording.over(SHARED);

    private SampleVocabulary() {}

    /**
     * The shared vocabulary [shared@2026.1]: eight strands, each with three to five concepts, agreed criteria and examples;
     * one concept is retired in favour of another.
     */
    public static Vocabulary shared() {
        return SHARED;
    }

    /** The words of the secondary schools [dreams@2026.1]. */
    public static LocalVocabulary dreams() {
        return DREAMS;
    }

    /** The words of the primary and the special school [horizons@2026.1]. */
    public static LocalVocabulary horizons() {
        return HORIZONS;
    }

    private static List<Concept> concepts() {
        return Stream.of(
                        EngagementConcepts.ALL,
                        MotivationConcepts.ALL,
                        ConfidenceConcepts.ALL,
                        BehaviourConcepts.ALL,
                        RelationshipsConcepts.ALL,
                        ParticipationConcepts.ALL,
                        CommunicationConcepts.ALL,
                        IndependenceConcepts.ALL)
                .flatMap(List::stream)
                .toList();
    }
}
