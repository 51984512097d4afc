package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand communication. Illustrative words of our own. */
final class CommunicationConcepts {

    private static final String STRAND = "communication";

    static final List<Concept> ALL = List.of(
            ConceptText.of(
                            STRAND,
                            "listen",
                            "Listening to others",
                            "Taking in what somebody else says, signs or shows.")
                    .criteria("Turns to the one who speaks", "Does or says something that fits")
                    .examples(
                            "Listens to one adult",
                            "Listens in a small group",
                            "Listens to the class and asks about it")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "express",
                            "Saying what I mean",
                            "Getting a message across, by speech, sign, symbol or device.")
                    .criteria("The other understands without guessing", "Tries another way if not understood")
                    .examples(
                            "Uses a gesture or one symbol",
                            "Puts two or three words or symbols together",
                            "Explains, and checks that it was understood")
                    .steps("One symbol or word", "Two together", "A sentence", "A sentence to somebody new")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "conversation",
                            "Having a conversation",
                            "Going to and fro with somebody about one thing.")
                    .criteria("Takes two turns or more on one subject", "Asks something back")
                    .examples("Answers", "Takes a turn and waits", "Begins, keeps up and ends a conversation")
                    .done(),
            ConceptText.of(STRAND, "ask-help", "Asking for help", "Letting somebody know that help is needed, in time.")
                    .criteria("Asks before giving up", "Asks the right person")
                    .examples(
                            "Waits until an adult notices",
                            "Asks with a card or a sign",
                            "Asks in words and says what is needed")
                    .done());

    private CommunicationConcepts() {}
}
