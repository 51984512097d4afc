package org.waymark.scoring.sample;

import static org.waymark.scale.Scales.COUNT_TO_REDUCE;
import static org.waymark.scale.Scales.EXPECTATION;
import static org.waymark.scale.Scales.FREQUENCY_PER_SESSION;
import static org.waymark.scale.Scales.LATERAL_FLUENCY;
import static org.waymark.scale.Scales.LATERAL_GENERALISATION;
import static org.waymark.scale.Scales.LATERAL_INDEPENDENCE;
import static org.waymark.scale.Scales.LATERAL_MAINTENANCE;
import static org.waymark.scale.Scales.WELL_BEING;

import java.util.List;

/** Personal targets that key workers of a primary and a special school may set. Illustrative words of our own. */
final class HorizonsIdeas {

    static final Idea REPAIR = Idea.of(
            "shared:relationships/repair",
            LATERAL_INDEPENDENCE,
            1,
            5,
            0,
            "Makes friends again on the same day after falling out",
            "In 4 of 5 times that the key worker sees");

    static final Idea CIRCLE = Idea.of(
            "shared:participation/join-in",
            SampleScales.JOINING_IN,
            0,
            3,
            1,
            "Joins the class in the morning circle",
            "On 4 mornings in a week, for two weeks");

    static final Idea MY_DAY = Idea.of(
            "shared:independence/plan-day",
            LATERAL_GENERALISATION,
            1,
            4,
            2,
            "Follows a picture plan in more and more places",
            "In class, in the hall and in the swimming pool");

    static final Idea CALM = Idea.gas(
            "shared:behaviour/calm",
            "Gets calm again in the quiet corner",
            "Noted by the key worker after each time",
            "Needs an adult to go along and stays upset for the whole lesson",
            "Goes along with an adult, back within half an hour",
            "Goes when reminded, back within ten minutes",
            "Goes unasked, back within ten minutes",
            "Gets calm again without leaving the group");

    static final List<Idea> ALL = List.of(
            REPAIR,
            CIRCLE,
            MY_DAY,
            Idea.of(
                    "shared:engagement/attend",
                    LATERAL_INDEPENDENCE,
                    1,
                    4,
                    2,
                    "Stays with a short task at the table",
                    "Five minutes without being called back, three days running"),
            Idea.gas(
                    "shared:confidence/speak-up",
                    "Lets the teacher know when something is too loud or too hard",
                    "Seen by two different adults in one week",
                    "Hides or cries and tells nobody",
                    "Shows it when the key worker asks",
                    "Shows the card to the key worker unasked",
                    "Shows the card to any adult in class",
                    "Says it in words to any adult in class"),
            CALM,
            Idea.of(
                    "shared:behaviour/safety",
                    COUNT_TO_REDUCE,
                    7,
                    -6,
                    4,
                    "Keeps hands safe when others come close",
                    "No more than one push in a week"),
            Idea.of(
                    "shared:communication/express",
                    FREQUENCY_PER_SESSION,
                    1,
                    5,
                    2,
                    "Asks for things with two symbols or words together",
                    "Six times in a session, on three days"),
            Idea.of(
                    "shared:communication/listen",
                    LATERAL_FLUENCY,
                    2,
                    4,
                    2,
                    "Listens to a story in a small group and answers",
                    "Two answers that fit, in each of three stories"),
            Idea.of(
                    "shared:independence/self-care",
                    LATERAL_MAINTENANCE,
                    1,
                    5,
                    2,
                    "Puts coat and shoes on before playtime",
                    "Still so after the holidays, with a reminder at most"),
            Idea.of(
                    "shared:motivation/choose",
                    LATERAL_INDEPENDENCE,
                    1,
                    4,
                    3,
                    "Chooses an activity and stays with it",
                    "Ten minutes with the activity that was chosen"),
            Idea.of(
                    "shared:motivation/effort",
                    EXPECTATION,
                    2,
                    0,
                    0,
                    "Adds something to a piece of work after hearing what was good",
                    "One piece of work in each half-term shows it"),
            Idea.of(
                    "shared:confidence/pride",
                    WELL_BEING,
                    1,
                    2,
                    0,
                    "Is glad to show what was made",
                    "Shows something to the class once a week"),
            Idea.of(
                    "shared:relationships/sharing",
                    LATERAL_GENERALISATION,
                    1,
                    4,
                    2,
                    "Takes turns in games with others",
                    "In class, at playtime and at the after-school club"),
            Idea.of(
                    "horizons:participation/lunch-hall",
                    LATERAL_INDEPENDENCE,
                    0,
                    5,
                    1,
                    "Eats with the class in the hall",
                    "Stays until the table is cleared, four days in a week"));

    private HorizonsIdeas() {}
}
