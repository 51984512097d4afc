package org.waymark.scoring.sample;

import org.waymark.scale.Direction;
import org.waymark.wider.Indicator;
import org.waymark.wider.LogicEntry;
import org.waymark.wider.LogicModel;

/** What the partnership of the four schools puts in, does and hopes for. Invented, and no claim that it works. */
final class SampleLogicModel {

    private SampleLogicModel() {}

    static LogicModel make() {
        return LogicModel.builder()
                .id("sample-partnership")
                .title("What the four schools do together, and what it is for")
                .addIndicators(
                        up("time", "Hours of key workers for targets and reviews", "hours in a term", "Timetables"),
                        up("rated", "Targets rated in each cycle", "percent", "Records"),
                        up("moderated", "Ratings that another school rated again", "percent", "Records"),
                        up("heard", "Pupils and parents whose view is on record", "percent", "Records"),
                        up("delivered", "Sessions of help held, of those planned", "percent", "Records"),
                        up("asked", "Pupils who say that somebody asks them", "percent", "Pupil survey"),
                        up("listened", "Parents who say that they are listened to", "percent", "Parent survey"),
                        up("attendance", "Sessions attended", "percent", "Register"),
                        up("reached", "Targets reached or more than reached", "percent", "Records"))
                .addInputs(
                        LogicEntry.of("Time for a key worker with each pupil", "time"),
                        LogicEntry.of("A shared vocabulary of targets, in the words of each school"))
                .addOutputs(
                        LogicEntry.of("Three review cycles a year", "rated"),
                        LogicEntry.of("Blind moderation between schools", "moderated"),
                        LogicEntry.of("Structured conversations with parents", "heard"),
                        LogicEntry.of("Help beside the targets that need it", "delivered"))
                .addShortTerm(
                        LogicEntry.of("Pupils know their targets and are asked about them", "asked"),
                        LogicEntry.of("Parents and school know what the other does", "listened"))
                .addLongTerm(
                        LogicEntry.of("More days in school", "attendance"),
                        LogicEntry.of("Targets that matter are reached", "reached"))
                .addImpact(LogicEntry.of("Young people who can say what they want and how to get there"))
                .build();
    }

    private static Indicator up(String code, String title, String unit, String source) {
        return Indicator.builder()
                .code(code)
                .title(title)
                .direction(Direction.HIGHER_IS_BETTER)
                .unit(unit)
                .source(source)
                .build();
    }
}
