package org.waymark.scoring.catalogue.goals;

import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/** Places on a scale of points, for the measures that count them. */
final class Steps {

    private Steps() {}

    static int gain(TargetHistory target, int from, int to) {
        return target.scale().direction() == Direction.LOWER_IS_BETTER ? from - to : to - from;
    }

    static boolean isAtBestEnd(TargetHistory target, int step) {
        Scale scale = target.scale();
        return step
                == (scale.direction() == Direction.LOWER_IS_BETTER
                        ? 0
                        : scale.points().size() - 1);
    }

    /** Tells the baseline and the latest rating in the words of the scale. */
    static void trace(TargetHistory target, Trace trace) {
        trace.step(Explanation.Step.of("steps.baseline")
                .and("point", label(target, target.baselineStep()))
                .and("date", target.baselineDay().toString()));
        int latest = target.latestIndex();
        trace.step(Explanation.Step.of("steps.latest")
                .and("point", label(target, target.step(latest)))
                .and("date", target.day(latest).toString()));
    }

    static String label(TargetHistory target, int step) {
        return target.scale().points().get(step).label();
    }
}
