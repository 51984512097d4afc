package org.waymark.scoring.sample;

import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** How a primary and a special school say it. Illustrative words of our own. */
final class HorizonsWording {

    private HorizonsWording() {}

    static LocalVocabulary over(Vocabulary shared) {
        LocalVocabulary.Builder local = LocalVocabulary.builder()
                .ref("horizons@2026.1")
                .title("Words of the primary and the special school (illustrative)")
                .over(shared)
                .term("Looking and listening", "shared:engagement/attend")
                .term("Ready, steady, start", "shared:engagement/start")
                .term("Not giving up", "shared:engagement/persist")
                .term("Finding out", "shared:engagement/explore")
                .term("Choosing", "shared:motivation/choose")
                .term("My star to reach for", "shared:motivation/goal")
                .term("Trying my best", "shared:motivation/effort")
                .term("Being brave", "shared:confidence/try")
                .term("Using my voice", "shared:confidence/speak-up")
                .term("It's fine to get it wrong", "shared:confidence/mistakes")
                .term("Look what I did", "shared:confidence/pride")
                .addTerms(LocalTerm.of("Getting calm again", "shared:behaviour/calm")
                        .withAlso("Calm corner"))
                .term("Knowing what comes next", "shared:behaviour/routine")
                .term("Stop and wait", "shared:behaviour/impulse")
                .term("Kind and safe hands", "shared:behaviour/safety")
                .addTerms(LocalTerm.of("Making friends again", "shared:relationships/repair")
                        .withAlso("Making up"))
                .term("Playing together", "shared:relationships/friends")
                .term("My special adult", "shared:relationships/trust")
                .term("How do you feel?", "shared:relationships/empathy")
                .term("Sharing and turns", "shared:relationships/sharing")
                .addTerms(LocalTerm.of("Joining in", "shared:participation/join-in")
                        .withAlso("Circle time"))
                .term("Coming to school", "shared:participation/arrive")
                .term("Good listening", "shared:communication/listen")
                .term("Telling you what I want", "shared:communication/express")
                .term("Chatting", "shared:communication/conversation")
                .term("Help, please", "shared:communication/ask-help")
                .term("My things in my bag", "shared:independence/organise")
                .term("Looking after me", "shared:independence/self-care")
                .term("My day", "shared:independence/plan-day")
                .term("All by myself", "shared:independence/work-alone")
                .term("Happy in the hall", "horizons:participation/lunch-hall")
                .unmapped("Golden time")
                .addAdditions(Concept.of(
                                "horizons:participation/lunch-hall",
                                "participation",
                                "Eating with the others in the hall")
                        .withDefinition("Being in the dining hall with the others, for as long as a meal takes.")
                        .withCriteria("Comes in with the class", "Stays until the table is cleared"));
        return Wording.selecting(local);
    }
}
