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

/** Personal targets that key workers of a secondary school may set. Illustrative words of our own. */
final class DreamsIdeas {

    static final Idea REPAIR = Idea.of(
            "shared:relationships/repair",
            LATERAL_INDEPENDENCE,
            2,
            4,
            0,
            "Sorts out a fall-out with a friend on the same day",
            "In 4 of 5 times that the key worker hears of");

    static final Idea HOMEWORK = Idea.of(
            "shared:independence/organise",
            SampleScales.PLANNER,
            0,
            3,
            1,
            "Has the kit and the homework of the day",
            "Four days in a week, for half a term");

    static final List<Idea> ALL = List.of(
            REPAIR,
            HOMEWORK,
            Idea.of(
                    "shared:engagement/start",
                    LATERAL_INDEPENDENCE,
                    2,
                    4,
                    2,
                    "Settles to work in the first five minutes",
                    "In English, maths and science, three weeks running"),
            Idea.gas(
                    "shared:confidence/speak-up",
                    "Has a say in class",
                    "Two subject teachers note it in one week",
                    "Says nothing, even when asked alone",
                    "Answers when asked alone",
                    "Answers when asked in class",
                    "Offers an answer in class once a week",
                    "Offers an answer in class most days"),
            Idea.gas(
                    "shared:behaviour/calm",
                    "Uses the time-out card before things boil over",
                    "Time-out notes of the half-term",
                    "Leaves the site or breaks things",
                    "Leaves the room without the card",
                    "Uses the card when reminded",
                    "Uses the card unasked, back within ten minutes",
                    "Calms down in the room"),
            Idea.gas(
                    "shared:motivation/goal",
                    "Works towards a place on the catering course",
                    "Steps ticked off with the key worker",
                    "Has no plan and does not want one",
                    "Names a course",
                    "Has found out what the course asks for",
                    "Has visited and asked a question there",
                    "Has applied"),
            Idea.of(
                    "shared:behaviour/impulse",
                    COUNT_TO_REDUCE,
                    9,
                    -7,
                    5,
                    "Lets others finish before speaking",
                    "No more than two call-outs in a week of lessons"),
            Idea.of(
                    "shared:communication/ask-help",
                    FREQUENCY_PER_SESSION,
                    0,
                    4,
                    1,
                    "Asks for help before giving up",
                    "Four times in a session, over three sessions"),
            Idea.of(
                    "shared:communication/conversation",
                    LATERAL_FLUENCY,
                    2,
                    4,
                    2,
                    "Keeps a conversation going at break",
                    "Three turns each way, with two different people"),
            Idea.of(
                    "shared:independence/travel",
                    LATERAL_GENERALISATION,
                    1,
                    5,
                    2,
                    "Finds the way between lessons, then to town",
                    "To every lesson, and to the library in town once"),
            Idea.of(
                    "shared:participation/arrive",
                    LATERAL_MAINTENANCE,
                    1,
                    5,
                    2,
                    "Is in lessons on time",
                    "Still so in the weeks after a holiday"),
            Idea.of(
                    "shared:participation/beyond-lessons",
                    LATERAL_INDEPENDENCE,
                    1,
                    4,
                    2,
                    "Goes to a club of their own choice",
                    "Five weeks out of six"),
            Idea.of(
                    "shared:motivation/effort",
                    EXPECTATION,
                    2,
                    0,
                    0,
                    "Improves a piece of work after feedback",
                    "One redrafted piece in each half-term"),
            Idea.of(
                    "shared:confidence/mistakes",
                    WELL_BEING,
                    1,
                    2,
                    0,
                    "Comes back to a piece of work after it went wrong",
                    "On the same day, three times in a half-term"),
            Idea.of(
                    "dreams:independence/work-experience",
                    LATERAL_INDEPENDENCE,
                    0,
                    5,
                    1,
                    "Gets ready for a week of work experience",
                    "Has done the way there and met the person in charge"));

    private DreamsIdeas() {}
}
