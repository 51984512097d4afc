package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand independence. Illustrative words of our own. */
final class IndependenceConcepts {

    private static final String STRAND = "independence";

    static final List<Concept> ALL = List.of(
            ConceptText.of(STRAND, "organise", "Getting organised", "Having what is needed where it is needed.")
                    .criteria("Brings what the day asks for", "Finds what belongs to them")
                    .examples("Packs with an adult", "Packs with a list", "Packs alone and notices what is missing")
                    .steps("Packs with an adult", "Packs with pictures", "Packs with a list", "Packs alone")
                    .done(),
            ConceptText.of(STRAND, "self-care", "Looking after myself", "Eating, dressing, washing and the like.")
                    .criteria("Does it at the usual time", "Asks for help with the hard part only")
                    .examples("Helps while an adult does it", "Does most of it", "Does it without being reminded")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "travel",
                            "Getting from place to place",
                            "Finding the way in and around the school, and later beyond.")
                    .criteria("Arrives where they meant to go", "Knows what to do if lost")
                    .examples(
                            "Walks with an adult", "Walks a known way with a friend", "Walks alone and finds new ways")
                    .done(),
            ConceptText.of(STRAND, "plan-day", "Planning my day", "Knowing what comes next and getting ready for it.")
                    .criteria("Looks at a plan without being asked", "Gets ready before the change")
                    .examples(
                            "Looks at a picture of what comes next",
                            "Follows a plan for half a day",
                            "Makes the plan and keeps to it")
                    .done(),
            ConceptText.of(
                            STRAND,
                            "work-alone",
                            "Working without help",
                            "Doing a piece of work without an adult beside.")
                    .criteria("Finishes a short task alone", "Checks it before handing it in")
                    .examples(
                            "Works while an adult sits near",
                            "Works alone for ten minutes",
                            "Works alone for a whole task")
                    .done());

    private IndependenceConcepts() {}
}
