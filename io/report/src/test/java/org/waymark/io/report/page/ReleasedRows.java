package org.waymark.io.report.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.PupilId;
import org.waymark.io.report.words.GroupWords;
import org.waymark.io.report.words.Words;
import org.waymark.school.School;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/** Groups of pupils with attendance rates, released. */
final class ReleasedRows {

    static final GroupWords GROUPS = GroupWords.of(
            ReferenceData.builder()
                    .addSchools(School.builder()
                            .id("north")
                            .title("Northgate School")
                            .build())
                    .build(),
            Words.english());

    private final List<ScoreRow> rows = new ArrayList<>();

    ReleasedRows and(String school, String need, int pupils) {
        for (int i = 0; i < pupils; i++) {
            rows.add(row(school, need, i, Score.number(90.0 + i % 7)));
        }
        return this;
    }

    ReleasedRows without(String school, String need, int pupils) {
        for (int i = 0; i < pupils; i++) {
            rows.add(row(school, need, 1000 + i, Score.none(Reason.NO_SESSIONS)));
        }
        return this;
    }

    private static ScoreRow row(String school, String need, int number, Score score) {
        return ScoreRow.builder()
                .pupil(PupilId.of(school + "-" + need + "-canary-" + number))
                .asOf(LocalDate.of(2027, 7, 16))
                .facets(Facets.of(Map.of(Facet.SCHOOL, school, Facet.NEED, need)))
                .measure(MeasureKey.of("attendance.rate"))
                .measureVersion("1")
                .score(score)
                .build();
    }

    ReleasedTable released(Facet... facets) {
        return released(DisclosurePolicy.schoolLevel(), facets);
    }

    ReleasedTable released(DisclosurePolicy policy, Facet... facets) {
        return policy.release(Cohorts.of(rows).by(facets));
    }
}
