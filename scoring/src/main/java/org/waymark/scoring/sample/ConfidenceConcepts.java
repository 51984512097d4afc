package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand confidence. Illustrative words of our own. */
final class ConfidenceConcepts {

    private static final String STRAND = "confidence";

    static final List<Concept> ALL = List.of(
            ConceptText.of(STRAND, "try", "Having a go", "Trying something without being sure that it will work.")
                    .criteria(
                            "Begins something unfamiliar with others present", "Stays when the first try does not work")
                    .examples(
                            "Tries when nobody is looking",
                            "Tries with a trusted adult beside",
                            "Tries in front of the group")
                    .done(),
            ConceptText.of(STRAND, "speak-up", "Speaking up", "Letting others know what one thinks or needs.")
                    .criteria(
                            "Answers when asked in a small group",
                            "Says no, or asks for something, in an acceptable way")
                    .examples("Shows a card or points", "Says it to one adult", "Says it in front of the class")
                    .steps("Lets one adult know", "Says it in a pair", "Says it in a group", "Says it to the class")
                    .done(),
            ConceptText.of(STRAND, "mistakes", "Living with mistakes", "Going on after something went wrong.")
                    .criteria("Comes back to the task on the same day", "Can say what to do differently")
                    .examples("Leaves, or destroys the work", "Comes back after a break", "Puts it right and goes on")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "pride",
                            "Being proud of one's work",
                            "Seeing what one has done well and showing it.")
                    .criteria("Chooses a piece of work to show", "Accepts praise without turning it down")
                    .examples("Hides the work", "Shows it to the key worker", "Shows it and says what is good about it")
                    .done());

    private ConfidenceConcepts() {}
}
