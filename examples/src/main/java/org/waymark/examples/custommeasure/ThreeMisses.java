package org.waymark.examples.custommeasure;

import org.waymark.scoring.measure.Measures;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.TargetHistory;

/** The first door: a rule in one line. */
public final class ThreeMisses {

    private ThreeMisses() {}

    /** Returns the measure: did the last three ratings all fall short of the aim? */
    public static ProgressMeasure<TargetHistory> measure() {
        return Measures.ofTarget(
                "northgate:three-misses", target -> Score.yesNo(target.endsWith(3, target::fallsShortOfAim)));
    }
}
