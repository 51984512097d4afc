package org.waymark.scoring.sample;

import java.util.List;
import org.waymark.vocabulary.Concept;

/** The concepts of the strand behaviour. Illustrative words of our own. */
final class BehaviourConcepts {

    private static final String STRAND = "behaviour";

    static final List<Concept> ALL = List.of(
            ConceptText.of(STRAND, "calm", "Calming down", "Coming back to calm after being upset, angry or excited.")
                    .criteria(
                            "Uses a way that was agreed beforehand",
                            "Is back with the group within the time agreed",
                            "Needs less help over time")
                    .examples(
                            "Calms when an adult takes them to a quiet place",
                            "Goes to the quiet place when reminded",
                            "Notices the signs and uses a way of their own")
                    .steps("Goes along with an adult", "Goes when reminded", "Asks to go", "Calms down in the room")
                    .done(),
            ConceptText.of(STRAND, "routine", "Following routines", "Doing what the time of day asks for.")
                    .criteria(
                            "Moves to the next thing with the group",
                            "Copes when a routine changes and this is announced")
                    .examples(
                            "Follows with an adult at each step",
                            "Follows a picture or written plan",
                            "Follows without a plan and helps others")
                    .done(),
            ConceptText.of(STRAND, "impulse", "Thinking before acting", "Leaving a moment between wanting and doing.")
                    .criteria("Waits for a turn in a familiar game or talk", "Stops when asked once")
                    .examples(
                            "Stops when an adult is close",
                            "Stops when reminded of what was agreed",
                            "Stops by themselves in most lessons")
                    .done(),
            ConceptText.of(STRAND, "safety", "Keeping safe", "Acting so that nobody gets hurt.")
                    .criteria("Stays where it was agreed to stay", "Keeps hands and things to themselves when upset")
                    .examples(
                            "Safe with an adult at hand",
                            "Safe in places that are well known",
                            "Safe in new places too")
                    .done());

    private BehaviourConcepts() {}
}
