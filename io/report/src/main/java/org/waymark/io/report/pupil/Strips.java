package org.waymark.io.report.pupil;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.waymark.io.report.words.Words;
import org.waymark.scale.Direction;
import org.waymark.scale.ScalePoint;
import org.waymark.scoring.subject.TargetHistory;

/** The points of a scale in a row, with the baseline, the latest mark and the aim among them. */
final class Strips {

    /** More points than this cannot be told apart on a telephone. */
    private static final int MOST = 12;

    private static final int SHORT = 4;

    private Strips() {}

    static Optional<Strip> of(TargetHistory history, Words words) {
        List<ScalePoint> points = history.scale().points();
        boolean marked = history.hasBaseline() || history.hasLatest() || history.hasAim();
        if (points.size() < 2 || points.size() > MOST || history.scale().direction() == Direction.NONE || !marked) {
            return Optional.empty();
        }
        int baseline = history.hasBaseline() ? history.baselineStep() : -1;
        int latest = history.hasLatest() ? history.step(history.latestIndex()) : -1;
        int aim = history.hasAim() ? history.aimStep() : -1;
        List<Strip.Step> steps = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            List<String> marks = new ArrayList<>();
            if (i == baseline) {
                marks.add(words.text("pupil.strip.baseline"));
            }
            if (i == latest) {
                marks.add(words.text("pupil.strip.now"));
            }
            if (i == aim) {
                marks.add(words.text("pupil.strip.aim"));
            }
            ScalePoint point = points.get(i);
            String sign = point.code().length() > SHORT ? Integer.toString(i + 1) : point.code();
            steps.add(new Strip.Step(sign, point.label(), marks));
        }
        boolean down = history.scale().direction() == Direction.LOWER_IS_BETTER;
        if (down) {
            Collections.reverse(steps);
        }
        List<String> said = new ArrayList<>();
        say(said, "pupil.strip.at.baseline", baseline, points.size(), down, words);
        say(said, "pupil.strip.at.now", latest, points.size(), down, words);
        say(said, "pupil.strip.at.aim", aim, points.size(), down, words);
        return Optional.of(new Strip(steps, String.join(" ", said)));
    }

    private static void say(List<String> said, String key, int step, int points, boolean down, Words words) {
        if (step >= 0) {
            said.add(words.text(key, "place", down ? points - step : step + 1, "points", points));
        }
    }
}
