package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand relationships. Illustrative words of our own. */
final class RelationshipsConcepts {

    private static final String STRAND = "relationships";

    static final List<Concept> ALL = List.of(
            ConceptText.of(
                            STRAND,
                            "repair",
                            "Repairing a relationship",
                            "Putting things right with somebody after falling out.")
                    .criteria(
                            "Can say what happened from both sides",
                            "Offers something that makes it better",
                            "It happens on the same day or the next")
                    .examples(
                            "Takes part when an adult brings both together",
                            "Makes up after a reminder",
                            "Goes to the other and puts it right")
                    .steps(
                            "Listens to the other side",
                            "Says what happened",
                            "Says sorry or offers something",
                            "Makes up without an adult")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "friends",
                            "Making and keeping friends",
                            "Having others to be with and being somebody to be with.")
                    .criteria("Spends free time with at least one other", "Does something that the other likes")
                    .examples(
                            "Plays beside others",
                            "Plays with one other when a game is set up",
                            "Seeks others out and keeps in touch")
                    .done(),
            ConceptText.of(STRAND, "trust", "Trusting an adult", "Having an adult in school to turn to.")
                    .criteria("Names or goes to the adult when something is wrong", "Accepts help from the adult")
                    .examples(
                            "Accepts that the adult is near",
                            "Lets the adult help",
                            "Goes to the adult early and says what is wrong")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "empathy",
                            "Seeing the other side",
                            "Noticing how somebody else feels and acting on it.")
                    .criteria("Says or shows how the other may feel", "Changes what they do because of it")
                    .examples(
                            "Notices when others are upset", "Asks or tells an adult", "Does something kind that fits")
                    .done(),
            ConceptText.of(STRAND, "sharing", "Sharing and taking turns", "Using things together with others.")
                    .criteria("Waits for a turn", "Gives something back without being asked")
                    .examples("Shares when an adult keeps time", "Shares with one other", "Shares in a group")
                    .done());

    private RelationshipsConcepts() {}
}
