package org.waymark.scoring.sample;

import java.time.LocalDate;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;

/**
 * What is known of a target before anything is written down.
 *
 * @param id the id in the record
 * @param idea what it is about
 * @param story how it goes
 * @param start where it starts: a place among the points of the scale from 0, or a number
 * @param aim where it is to be, likewise
 * @param setOn the day on which it is set
 * @param due the day of the aim
 */
record TargetPlan(String id, Idea idea, Story story, int start, int aim, LocalDate setOn, LocalDate due) {

    /** A target set in September and due in summer, with a start drawn from the idea. */
    static TargetPlan of(String id, Idea idea, Story story, Dice dice) {
        int start = idea.low() + dice.below(idea.spread() + 1);
        int aim = idea.isGas() ? 2 : start + idea.way();
        return new TargetPlan(id, idea, story, start, aim, Occasion.TARGETS_SET, Occasion.DUE);
    }

    boolean isJudgement() {
        return idea.isJudgement();
    }

    /** The mark at this time, as the story has it. */
    Mark mark(Occasion occasion) {
        return mark(idea.scale(), place(occasion));
    }

    int place(Occasion occasion) {
        int hundredths = story.hundredths(occasion);
        if (isJudgement()) {
            int ahead = hundredths - Story.STEADY.hundredths(occasion);
            return aim + (ahead >= 50 ? 2 : ahead >= 15 ? 1 : ahead <= -60 ? -2 : ahead <= -15 ? -1 : 0);
        }
        return clamped(idea.scale(), start + Math.floorDiv((aim - start) * hundredths + 50, 100));
    }

    static Mark mark(Scale scale, int place) {
        return scale.points().isEmpty()
                ? Mark.quantity(place)
                : Mark.point(scale.points().get(place).code());
    }

    /** The place of a mark among the points of its scale, or its number. */
    static int place(Scale scale, Mark mark) {
        return mark instanceof Mark.Point point
                ? scale.position(point.code()).orElseThrow()
                : ((Mark.Quantity) mark).value().intValueExact();
    }

    private static int clamped(Scale scale, int place) {
        int most = scale.points().isEmpty() ? Integer.MAX_VALUE : scale.points().size() - 1;
        return Math.max(0, Math.min(most, place));
    }
}
