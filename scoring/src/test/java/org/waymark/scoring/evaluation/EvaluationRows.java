package org.waymark.scoring.evaluation;

import java.time.LocalDate;
import java.util.Map;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.TargetId;
import org.waymark.scale.Scales;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/** Rows of invented pupils for the tests of this room. */
final class EvaluationRows {

    static final String RATE = "attendance.rate";
    static final String STEPS = "steps.gained";

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private EvaluationRows() {}

    /** An attendance rate: amounts that compare across schools. */
    static ScoreRow rate(String cycle, String pupil, String school, double percent) {
        return row(cycle, pupil, RATE, school, Score.number(percent)).build();
    }

    static ScoreRow noRate(String cycle, String pupil, String school, Reason reason) {
        return row(cycle, pupil, RATE, school, Score.none(reason)).build();
    }

    /** Steps gained on a target: places in an order. */
    static ScoreRow steps(String cycle, String pupil, String target, String school, double steps) {
        return row(cycle, pupil, STEPS, school, Score.number(steps))
                .scale(Scales.LATERAL_INDEPENDENCE.ref())
                .findTarget(TargetId.of(target))
                .build();
    }

    static ScoreRow.Builder row(String cycle, String pupil, String measure, String school, Score score) {
        return ScoreRow.builder()
                .pupil(PupilId.of(pupil))
                .cycle(CycleId.of(cycle))
                .asOf(DAY)
                .measure(MeasureKey.parse(measure))
                .measureVersion("1")
                .facets(Facets.of(Map.of(Facet.SCHOOL, school, Facet.YEAR, "8", Facet.CONCEPT, "repair")))
                .score(score);
    }
}
