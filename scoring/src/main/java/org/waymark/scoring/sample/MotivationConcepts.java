package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand motivation. Illustrative words of our own. */
final class MotivationConcepts {

    private static final String STRAND = "motivation";

    static final List<Concept> ALL = List.of(
            ConceptText.of(
                            STRAND,
                            "choose",
                            "Making choices",
                            "Choosing between things, and standing by the choice for a while.")
                    .criteria("Shows or says a choice between two things", "Stays with the choice for the time agreed")
                    .examples(
                            "Takes what is nearest",
                            "Chooses between two things that are shown",
                            "Chooses, says why, and plans what comes next")
                    .done(),
            ConceptText.of(STRAND, "goal", "Working towards a goal", "Wanting something and doing something for it.")
                    .criteria(
                            "Can say or show what the goal is",
                            "Does one thing towards it each week",
                            "Notices when it is nearer")
                    .examples(
                            "Agrees to a goal that somebody else names",
                            "Names a goal and one thing to do for it",
                            "Plans steps and checks them off")
                    .steps("Names a goal", "Names one thing to do", "Does it", "Says whether it helped")
                    .done(),
            ConceptText.of(STRAND, "effort", "Putting effort in", "Giving more than the least that would do.")
                    .criteria(
                            "Adds or improves something after feedback",
                            "Says what was hard and what was done about it")
                    .examples(
                            "Hands in what is there",
                            "Improves one thing when asked",
                            "Goes back and improves without being asked")
                    .done());

    private MotivationConcepts() {}
}
