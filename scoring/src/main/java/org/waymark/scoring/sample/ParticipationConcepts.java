package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand participation. Illustrative words of our own. */
final class ParticipationConcepts {

    private static final String STRAND = "participation";

    static final List<Concept> ALL = List.of(
            ConceptText.of(STRAND, "join-in", "Joining in", "Being part of what the group does.")
                    .criteria("Is in the same place and does the same thing", "Adds something of their own")
                    .examples("Watches the group", "Joins for part of it", "Takes part from beginning to end")
                    .steps("Watches", "Joins for five minutes", "Joins for half", "Joins for all of it")
                    .done(),
            ConceptText.of(STRAND, "arrive", "Being there", "Coming to school and to lessons, on time.")
                    .criteria("Is in the room when it begins", "Stays until it ends")
                    .examples(
                            "Comes with an adult",
                            "Comes alone to most lessons",
                            "Comes to all lessons and makes up for missed ones")
                    .done(),
            ConceptText.of(STRAND, "group-work", "Working in a group", "Doing a part of a shared task.")
                    .criteria("Has a part and knows what it is", "Lets others have theirs")
                    .examples(
                            "Works beside the group",
                            "Does a part that was given",
                            "Agrees parts with the others and helps")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "beyond-lessons",
                            "Joining in beyond lessons",
                            "Taking part in clubs, trips and the life of the school.")
                    .criteria("Takes part in something outside lessons each half-term", "Says whether to go on with it")
                    .examples("Goes once with an adult", "Goes regularly with a friend", "Helps to run it")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "circle",
                            "Taking part in circle time",
                            "Taking part in the daily circle of the class.")
                    .criteria("Sits with the circle", "Takes a turn")
                    .examples("Sits near", "Sits in the circle", "Takes a turn")
                    .retiredFor("shared:participation/join-in"));

    private ParticipationConcepts() {}
}
