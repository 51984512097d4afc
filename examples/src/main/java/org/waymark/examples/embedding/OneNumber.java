package org.waymark.examples.embedding;

import java.time.LocalDate;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.scoring.catalogue.goals.StepsGained;
import org.waymark.scoring.catalogue.goals.StepsTowardsAim;
import org.waymark.scoring.catalogue.singlecase.SingleCaseNap;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.TargetHistory;

/** One number from plain values: nobody has to map a school first. */
public final class OneNumber {

    private OneNumber() {}

    /** Prints four numbers. */
    public static void main(String[] args) {
        Print.line("T: " + tScore());
        Print.line("steps.gained: " + stepsGained());
        Print.line("steps.towardsAim: " + shareOfTheWay());
        Print.line("singleCase.nap: " + nap());
    }

    /** Plain numbers into a formula: three goals at -1, 0 and 1, the first with double weight. */
    static double tScore() {
        return GasT.withDefaults().of(new int[] {-1, 0, 1}, new int[] {2, 1, 1}).t();
    }

    /** Points of a scale into a measure; the first is the baseline. */
    static Score stepsGained() {
        TargetHistory history = TargetHistory.of(Scales.LATERAL_INDEPENDENCE, "2", "4", "5");
        return StepsGained.withDefaults().score(history);
    }

    /** Points with days and an aim. */
    static Score shareOfTheWay() {
        return StepsTowardsAim.withDefaults()
                .score(TargetHistory.builder(Scales.LATERAL_INDEPENDENCE)
                        .baseline(Mark.point("2"), LocalDate.parse("2026-09-14"))
                        .rating(Mark.point("4"), LocalDate.parse("2026-12-10"))
                        .aim(Mark.point("7"), LocalDate.parse("2027-07-16"))
                        .build());
    }

    /** Observations in two phases: how often the pupil asked for help in a lesson, before and with the card. */
    static Score nap() {
        PhaseSeries series = PhaseSeries.builder()
                .baseline(0, 1, 0, 1, 1, 0)
                .intervention(2, 1, 3, 3, 4, 3, 4)
                .build();
        return SingleCaseNap.withDefaults().score(series);
    }
}
