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

    /** Tells in the words under these keys: {@code pupil.story.} for the staff, {@code parent.story.} for parents. */
    Stories(Words words, String pack) {
        this.words = words;
        this.pack = pack;
    }

    List<String> of(Folder folder, Target target, TargetHistory history) {
        MarkWords marks = new MarkWords(folder, target, history, Perspective.SCHOOL);
        List<String> story = new ArrayList<>();
        if (history.hasBaseline()) {
            story.add(words.text(pack + "start", "mark", marks.baseline(), "date", history.baselineDay()));
        } else {
            story.add(words.text(pack + "start." + history.baselineState()));
        }
        if (history.hasLatest()) {
            int latest = history.latestIndex();
            story.add(words.text(pack + "now", "mark", marks.at(latest), "date", history.day(latest)));
            if (history.hasBaseline()) {
                change(history, story);
            }
        } else {
            story.add(words.text(pack + (history.size() == 0 ? "never" : "not.since")));
        }
        aim(history, marks, story);
        return story;
    }

    private void change(TargetHistory history, List<String> story) {
        if (history.scale().direction() == Direction.NONE) {
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

    private void aim(TargetHistory history, MarkWords marks, List<String> story) {
        if (!history.hasAim()) {
            story.add(words.text(pack + "no.aim"));
            return;
        }
        story.add(words.text(pack + "aim", "mark", marks.aim().orElseThrow(), "date", history.aimDay()));
        if (isReached(history)) {
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
