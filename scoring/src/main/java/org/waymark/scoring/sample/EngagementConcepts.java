package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand engagement. Illustrative words of our own. */
final class EngagementConcepts {

    private static final String STRAND = "engagement";

    static final List<Concept> ALL = List.of(
            ConceptText.of(
                            STRAND,
                            "attend",
                            "Attending to a task",
                            "Giving attention to a task that somebody else has chosen.")
                    .criteria(
                            "Looks at or handles what the task is about",
                            "Comes back to the task after a short interruption")
                    .examples(
                            "Looks when an adult points, then looks away",
                            "Stays with a chosen task for a few minutes beside an adult",
                            "Works on a set task to its end in a busy room")
                    .steps(
                            "Looks when called",
                            "Stays for one short task",
                            "Stays for two tasks in a row",
                            "Stays in a busy room")
                    .done(),
            ConceptText.of(STRAND, "start", "Getting started", "Beginning a task soon after it has been explained.")
                    .criteria(
                            "Begins within the time that the class is given",
                            "Has what is needed on the table",
                            "Asks if the task is not clear")
                    .examples(
                            "Begins when an adult does the first part",
                            "Begins with one reminder",
                            "Begins alone, in most lessons")
                    .done(),
            ConceptText.of(STRAND, "persist", "Keeping going", "Carrying on when a task is long or gets hard.")
                    .criteria("Tries a second way before stopping", "Asks for help rather than leaving the task")
                    .examples(
                            "Stops at the first difficulty",
                            "Goes on when an adult says what comes next",
                            "Finishes, and can say what helped")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "explore",
                            "Exploring something new",
                            "Showing curiosity about new things, places or ideas.")
                    .criteria(
                            "Approaches something new without being led to it",
                            "Does more than one thing with it or asks about it")
                    .examples(
                            "Watches from a distance",
                            "Tries it when a familiar adult does",
                            "Chooses the new thing over the known one")
                    .done());

    private EngagementConcepts() {}
}
