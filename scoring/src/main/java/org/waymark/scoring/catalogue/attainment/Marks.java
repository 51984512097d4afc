package org.waymark.scoring.catalogue.attainment;

import org.waymark.scale.ScalePoint;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.TargetHistory;

/** The two marks that a measure of attainment holds against each other: the baseline and the latest. */
final class Marks {

    private Marks() {}

    static ScalePoint baseline(TargetHistory target) {
        return target.scale().points().get(target.baselineStep());
    }

    static ScalePoint latest(TargetHistory target) {
        return target.scale().points().get(target.step(target.latestIndex()));
    }

    /** Tells both marks with their days. */
    static void trace(TargetHistory target, Trace trace) {
        if (trace.isOn()) {
            trace.step(Explanation.Step.of("attainment.marks")
                    .and("from", baseline(target).label())
                    .and("baselineDate", target.baselineDay().toString())
                    .and("to", latest(target).label())
                    .and("date", target.day(target.latestIndex()).toString()));
        }
    }

    /** What stands beside every such score. */
    static Scored.Builder beside(Scored.Builder score, TargetHistory target) {
        score.used(target.presentCount())
                .missing(target.missingCount())
                .baseline(target.toDecimal(target.baseline()))
                .latest(target.toDecimal(target.latest()));
        return score;
    }
}
