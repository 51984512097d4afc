package org.waymark.io.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Direction;
import org.waymark.scoring.subject.TargetHistory;

/** What the ratings of one target say, in sentences. */
final class TargetFinding {

    private final TargetHistory history;
    private final ScaleWords marks;
    private final Words words;

    TargetFinding(TargetHistory history, ScaleWords marks, Words words) {
        this.history = history;
        this.marks = marks;
        this.words = words;
    }

    String sentences(List<String> more, Optional<Said> said) {
        List<String> all = new ArrayList<>();
        all.add(movement());
        if (history.hasAim()) {
            all.add(aim());
        }
        all.addAll(more);
        said.map(some -> some.sentence(words)).ifPresent(all::add);
        if (history.missingCount() > 0) {
            all.add(words.count("chart.trajectory.missing", history.missingCount()));
        }
        return String.join(" ", all);
    }

    /** From where to where, and how far that is. */
    String movement() {
        if (history.presentCount() == 0) {
            return words.text("chart.trajectory.none");
        }
        if (!history.hasLatest()) {
            return words.text(
                    "chart.trajectory.start", "mark", last(history.size() - 1), "date", day(history.size() - 1));
        }
        int latest = history.latestIndex();
        if (!history.hasBaseline()) {
            return words.text(
                    "chart.trajectory.now",
                    "mark",
                    marks.mark(history, latest),
                    "date",
                    words.date(history.day(latest)));
        }
        String from = marks.baseline(history);
        String to = marks.mark(history, latest);
        return words.text(
                "chart.trajectory.move",
                "from",
                from,
                "fromDate",
                words.date(history.baselineDay()),
                "to",
                to,
                "toDate",
                words.date(history.day(latest)),
                "change",
                change(history.latestIndex()));
    }

    /** How far a rating is from the baseline: steps of the scale where it has points, its numbers else. */
    String change(int index) {
        if (history.scale().direction() == Direction.NONE) {
            return words.text("chart.change.other");
        }
        long gain = history.gain(history.baseline(), history.value(index));
        if (gain == 0) {
            return words.text("chart.change.same");
        }
        String which = gain > 0 ? "chart.change.better" : "chart.change.worse";
        return marks.hasPoints()
                ? words.count(which, Math.abs(history.step(index) - history.baselineStep()))
                : words.text(which + ".number", "number", marks.quantity(history.toDecimal(Math.abs(gain))));
    }

    private String aim() {
        boolean open = !history.hasLatest() || history.scale().direction() == Direction.NONE;
        String key = open
                ? "chart.aim.set"
                : history.fallsShortOfAim(history.latest())
                        ? "chart.aim.short"
                        : history.latest() == history.aim() ? "chart.aim.reached" : "chart.aim.beyond";
        return words.text(key, "mark", marks.aim(history), "date", history.aimDay());
    }

    private String last(int index) {
        for (int i = index; i >= 0; i--) {
            if (history.isPresent(i)) {
                return marks.mark(history, i);
            }
        }
        return "";
    }

    private String day(int index) {
        for (int i = index; i >= 0; i--) {
            if (history.isPresent(i)) {
                return words.date(history.day(i));
            }
        }
        return "";
    }
}
