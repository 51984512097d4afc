package org.waymark.io.report.pupil;

import java.util.ArrayList;
import java.util.List;
import org.waymark.io.report.words.Words;
import org.waymark.rating.Perspective;
import org.waymark.scale.Direction;
import org.waymark.scoring.subject.TargetHistory;
import org.waymark.target.Target;

/**
 * How a target went, in sentences: from where, to where, and how far the aim is. A step back and no change are told as what
 * they are, information.
 */
final class Stories {

    private final Words words;
    private final String pack;
    private final boolean plain;

    private Stories(Words words, String pack, boolean plain) {
        this.words = words;
        this.pack = pack;
        this.plain = plain;
    }

    /** Stories for the staff. */
    static Stories forStaff(Words words) {
        return new Stories(words, "pupil.story.", false);
    }

    /** Stories for parents. */
    static Stories forParents(Words words) {
        return new Stories(words, "parent.story.", true);
    }

    /** The whole story, with the marks. */
    List<String> of(Folder folder, Target target, TargetHistory history) {
        MarkWords marks = new MarkWords(folder, target, history, Perspective.SCHOOL, plain);
        List<String> story = new ArrayList<>();
        if (plain && target.levels().isEmpty() && marks.isPoints()) {
            story.add(MarkWords.ends(history.scale(), words));
        }
        if (history.hasBaseline()) {
            story.add(words.text(pack + "start", "mark", marks.baseline(), "date", history.baselineDay()));
        } else {
            story.add(words.text(pack + "start." + history.baselineState()));
        }
        if (history.hasLatest()) {
            int latest = history.latestIndex();
            story.add(words.text(pack + "now", "mark", marks.at(latest), "date", history.day(latest)));
        }
        change(history, story);
        marks.aim().ifPresent(aim -> story.add(words.text(pack + "aim", "mark", aim, "date", history.aimDay())));
        aim(history, story);
        return story;
    }

    /** What stands beside a table of the marks: how far it went, and how far it is to the aim. */
    List<String> beside(TargetHistory history) {
        List<String> story = new ArrayList<>();
        if (!history.hasBaseline()) {
            story.add(words.text(pack + "start." + history.baselineState()));
        }
        change(history, story);
        aim(history, story);
        return story;
    }

    private void change(TargetHistory history, List<String> story) {
        if (!history.hasLatest()) {
            story.add(words.text(pack + (history.size() == 0 ? "never" : "not.since")));
            return;
        }
        if (!history.hasBaseline() || !hasDirection(history)) {
            return;
        }
        long gain = history.gain(history.baseline(), history.latest());
        String way = gain > 0 ? "forward" : gain < 0 ? "back" : "same";
        if (gain != 0 && !history.scale().points().isEmpty()) {
            long steps = Math.abs((long) history.step(history.latestIndex()) - history.baselineStep());
            story.add(words.count(pack + way, steps));
        } else {
            story.add(words.text(pack + way));
        }
    }

    private void aim(TargetHistory history, List<String> story) {
        if (!history.hasAim()) {
            story.add(words.text(pack + "no.aim"));
        } else if (isReached(history)) {
            story.add(words.text(pack + "reached"));
        } else if (history.hasLatest() && !history.scale().points().isEmpty() && hasDirection(history)) {
            long left = Math.abs((long) history.aimStep() - history.step(history.latestIndex()));
            story.add(words.count(pack + "left", left));
        }
    }

    private static boolean hasDirection(TargetHistory history) {
        return history.scale().direction() != Direction.NONE;
    }

    /** Whether the latest mark is the aim, or beyond it. */
    static boolean isReached(TargetHistory history) {
        return history.hasAim()
                && history.hasLatest()
                && (hasDirection(history)
                        ? !history.fallsShortOfAim(history.latest())
                        : history.latest() == history.aim());
    }

    /** Whether the latest mark is better than the baseline. */
    static boolean isFurther(TargetHistory history) {
        return history.hasBaseline() && history.hasLatest() && history.gain(history.baseline(), history.latest()) > 0;
    }

    /** Whether the latest mark lies before the one that the school gave before it. */
    static boolean isBack(TargetHistory history) {
        if (!history.hasLatest()) {
            return false;
        }
        for (int i = history.latestIndex() - 1; i >= 0; i--) {
            if (history.isPresent(i)) {
                return history.gain(history.value(i), history.latest()) < 0;
            }
        }
        return false;
    }
}
