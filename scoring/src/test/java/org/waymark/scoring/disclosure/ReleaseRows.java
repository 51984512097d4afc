package org.waymark.scoring.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.id.PupilId;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/** Attendance of invented pupils. */
final class ReleaseRows {

    private ReleaseRows() {}

    static ScoreRow row(String pupil, String school, String need, Score score) {
        return ScoreRow.builder()
                .pupil(PupilId.of(pupil))
                .asOf(LocalDate.of(2026, 12, 10))
                .measure(MeasureKey.parse("attendance.rate"))
                .measureVersion("1")
                .facets(Facets.of(Map.of(Facet.SCHOOL, school, Facet.NEED, need)))
                .score(score)
                .build();
    }

    /** A group of pupils with rates from 80 upwards. */
    static List<ScoreRow> group(String school, String need, int pupils) {
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < pupils; i++) {
            rows.add(row(school + "-" + need + "-" + i, school, need, Score.number(80.0 + i % 20)));
        }
        return rows;
    }

    /** Pupils at random in some schools and needs; a few without a result. */
    static List<ScoreRow> random(Random random) {
        List<ScoreRow> rows = new ArrayList<>();
        for (int school = 0; school < 2 + random.nextInt(3); school++) {
            for (int need = 0; need < 2 + random.nextInt(3); need++) {
                int pupils = random.nextInt(4) == 0 ? 0 : random.nextInt(25);
                for (int i = 0; i < pupils; i++) {
                    Score score = random.nextInt(12) == 0
                            ? Score.none(Reason.NO_BASELINE)
                            : Score.number((double) (90 + random.nextInt(3)));
                    rows.add(row("p-" + school + "-" + need + "-" + i, "school-" + school, "need-" + need, score));
                }
            }
        }
        return rows;
    }
}
