package org.waymark.scoring.cohort;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.waymark.id.PupilId;
import org.waymark.id.ScaleRef;
import org.waymark.id.TargetId;
import org.waymark.scale.Scales;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/** Rows of invented pupils for the tests of this room. */
final class Rows {

    static final String RATE = "attendance.rate";
    static final String STEPS = "steps.gained";
    static final String SHARE = "steps.towardsAim";

    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private Rows() {}

    /** An attendance rate: amounts that compare across schools. */
    static ScoreRow rate(String pupil, String school, double percent) {
        return row(pupil, RATE, Score.number(percent), school).build();
    }

    /** A rate that could not be said. */
    static ScoreRow noRate(String pupil, String school, Reason reason) {
        return row(pupil, RATE, Score.none(reason), school).build();
    }

    /** Steps gained on a target under a concept. */
    static ScoreRow steps(String pupil, String school, String concept, ScaleRef scale, double steps) {
        ScoreRow.Builder row = row(pupil, STEPS, Score.number(steps), school, Facet.CONCEPT, concept);
        return row.scale(scale).findTarget(TargetId.of(pupil + "-" + concept)).build();
    }

    static ScoreRow steps(String pupil, String school, double steps) {
        return steps(pupil, school, "repair", Scales.LATERAL_INDEPENDENCE.ref(), steps);
    }

    static ScoreRow.Builder row(String pupil, String measure, Score score, String school, Object... more) {
        Map<Facet, String> facets = new LinkedHashMap<>();
        facets.put(Facet.SCHOOL, school);
        facets.put(Facet.YEAR, "8");
        for (int i = 0; i < more.length; i += 2) {
            facets.put((Facet) more[i], (String) more[i + 1]);
        }
        return ScoreRow.builder()
                .pupil(PupilId.of(pupil))
                .asOf(DAY)
                .measure(MeasureKey.parse(measure))
                .measureVersion("1")
                .facets(Facets.of(facets))
                .score(score);
    }
}
