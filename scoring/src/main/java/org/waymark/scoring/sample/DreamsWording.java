package org.waymark.scoring.sample;

import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalTerm;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** How two secondary schools say it. Illustrative words of our own. */
final class DreamsWording {

    private DreamsWording() {}

    static LocalVocabulary over(Vocabulary shared) {
        LocalVocabulary.Builder local = LocalVocabulary.builder()
                .ref("dreams@2026.1")
                .title("Words of the secondary schools (illustrative)")
                .over(shared)
                .term("Staying focused in lessons", "shared:engagement/attend")
                .term("Settling to work", "shared:engagement/start")
                .term("Sticking at it", "shared:engagement/persist")
                .term("Making my own decisions", "shared:motivation/choose")
                .term("Aiming for something", "shared:motivation/goal")
                .term("Going the extra mile", "shared:motivation/effort")
                .term("Giving it a go", "shared:confidence/try")
                .term("Having my say", "shared:confidence/speak-up")
                .term("Bouncing back", "shared:confidence/mistakes")
                .addTerms(LocalTerm.of("Managing my feelings", "shared:behaviour/calm")
                        .withAlso("Self-regulation", "Cooling off"))
                .term("Stopping to think", "shared:behaviour/impulse")
                .term("Staying safe", "shared:behaviour/safety")
                .addTerms(LocalTerm.of("Sorting out fall-outs", "shared:relationships/repair")
                        .withAlso("Restorative conversations"))
                .term("Friendships", "shared:relationships/friends")
                .term("An adult I can go to", "shared:relationships/trust")
                .term("Putting myself in their shoes", "shared:relationships/empathy")
                .term("Taking part", "shared:participation/join-in")
                .term("Being in lessons, on time", "shared:participation/arrive")
                .term("Teamwork", "shared:participation/group-work")
                .term("Clubs and trips", "shared:participation/beyond-lessons")
                .term("Listening in class", "shared:communication/listen")
                .term("Holding a conversation", "shared:communication/conversation")
                .term("Asking for help in time", "shared:communication/ask-help")
                .term("Kit, books and deadlines", "shared:independence/organise")
                .term("Getting around on my own", "shared:independence/travel")
                .term("Working on my own", "shared:independence/work-alone")
                .term("Ready for work experience", "dreams:independence/work-experience")
                .unmapped("Passport points")
                .unmapped("Tutor-time targets")
                .addAdditions(Concept.of(
                                "dreams:independence/work-experience",
                                "independence",
                                "Getting ready for work experience")
                        .withDefinition("Knowing what a week at a workplace asks for, and preparing for it.")
                        .withCriteria(
                                "Can say where, when and with whom it will be",
                                "Has practised the way there and the first hour"));
        return Wording.selecting(local);
    }
}
