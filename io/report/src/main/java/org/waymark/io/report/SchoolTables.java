package org.waymark.io.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Funnel;
import org.waymark.scoring.disclosure.DisclosurePolicy;
import org.waymark.scoring.disclosure.ReleasedTable;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/**
 * What a report shows of schools, released once for all of them.
 *
 * <p>The page of a school shows the rows of that school in the tables of all schools. Were each page released by itself, somebody
 * who holds several of them could take one from the other. For the same reason all tables count the same pupils: those on the roll
 * of a school on the day who have at least one target that could be measured and was rated there; how many others there are is
 * not said. Staying and going back are one group, since those who went back are few nearly everywhere, and would hide all others.
 */
final class SchoolTables {

    /** The measures of movement: the first takes scales of points, the second scales of numbers. */
    static final List<String> MOVEMENT = List.of("steps.gained", "amount.gained");

    static final String ATTENDANCE = "attendance.rate";
    static final String SUPPORT = "provision.deliveredShare";

    private final ReleasedTable strands;
    private final ReleasedTable areas;
    private final ReleasedTable attendance;
    private final ReleasedTable support;
    private final Funnel.Result funnel;

    private SchoolTables(
            ReleasedTable strands,
            ReleasedTable areas,
            ReleasedTable attendance,
            ReleasedTable support,
            Funnel.Result funnel) {
        this.strands = strands;
        this.areas = areas;
        this.attendance = attendance;
        this.support = support;
        this.funnel = funnel;
    }

    /** Releases the tables of a caseload; the scores are those of the standard measures, one row each. */
    static SchoolTables of(Caseload caseload, ScoreTable scores, DisclosurePolicy policy) {
        Map<PupilId, ScoreRow> onRoll = new LinkedHashMap<>();
        scores.all(ATTENDANCE).stream()
                .filter(row -> row.facets().find(Facet.SCHOOL).isPresent())
                .forEach(row -> onRoll.put(row.pupil(), row));
        List<ScoreRow> movement = movement(scores, onRoll);
        Set<PupilId> counted = movement.stream().map(ScoreRow::pupil).collect(Collectors.toSet());
        Release release = new Release(caseload, onRoll, policy);
        return new SchoolTables(
                release.of(movement, Facet.SCHOOL, Facet.STRAND),
                release.of(movement, Facet.SCHOOL, Facet.NEED_AREA),
                release.of(only(counted, scores.all(ATTENDANCE)), Facet.SCHOOL, Facet.NEED_AREA),
                release.of(only(counted, scores.all(SUPPORT)), Facet.SCHOOL),
                Funnel.withDefaults().means(release.table(only(counted, scores.all(ATTENDANCE)), Facet.SCHOOL)));
    }

    private static List<ScoreRow> only(Set<PupilId> pupils, List<ScoreRow> rows) {
        return rows.stream().filter(row -> pupils.contains(row.pupil())).toList();
    }

    /** One row for each target with a result that was rated at the pupil's school: 1 if it moved on, 0 if it stayed or went back. */
    private static List<ScoreRow> movement(ScoreTable scores, Map<PupilId, ScoreRow> onRoll) {
        List<ScoreRow> rows = new ArrayList<>();
        for (String measure : MOVEMENT) {
            for (ScoreRow row : scores.all(measure)) {
                ScoreRow whole = onRoll.get(row.pupil());
                OptionalDouble number = row.score().fold(Scored::number, none -> OptionalDouble.empty());
                if (whole != null && number.isPresent() && isRatedHere(row, whole)) {
                    rows.add(row.withScore(Score.number(number.getAsDouble() > 0 ? 1L : 0L)));
                }
            }
        }
        return rows;
    }

    private static boolean isRatedHere(ScoreRow row, ScoreRow whole) {
        return row.facets().find(Facet.SCHOOL).equals(whole.facets().find(Facet.SCHOOL));
    }

    /** The schools, in the order of their ids. */
    List<SchoolId> schools() {
        return attendance.cells().stream()
                .flatMap(cell -> cell.values().get(0).text().stream())
                .distinct()
                .map(SchoolId::of)
                .toList();
    }

    /** Where targets stand, by school and strand. */
    ReleasedTable strands() {
        return strands;
    }

    /** Where targets stand, by school and area of need. */
    ReleasedTable areas() {
        return areas;
    }

    /** Attendance, by school and area of need. */
    ReleasedTable attendance() {
        return attendance;
    }

    /** Help that took place, by school. */
    ReleasedTable support() {
        return support;
    }

    /** Attendance by school as a funnel; not released by itself, see {@code ReleasedChart.funnel}. */
    Funnel.Result funnel() {
        return funnel;
    }

    /** Releases one table after the other, each in the knowledge of those before. */
    private static final class Release {
        private final Caseload caseload;
        private final Map<PupilId, ScoreRow> pupils;
        private final DisclosurePolicy policy;
        private final List<ReleasedTable> before = new ArrayList<>();

        Release(Caseload caseload, Map<PupilId, ScoreRow> pupils, DisclosurePolicy policy) {
            this.caseload = caseload;
            this.pupils = pupils;
            this.policy = policy;
        }

        ReleasedTable of(List<ScoreRow> rows, Facet... facets) {
            ReleasedTable released = policy.release(table(rows, facets), before);
            before.add(released);
            return released;
        }

        CohortTable table(List<ScoreRow> rows, Facet... facets) {
            Cohorts cohorts = Cohorts.of(rows)
                    .withMeasures(MeasureSet.research())
                    .withScales(caseload.referenceData().scales());
            for (Facet facet : List.of(Facet.SCHOOL, Facet.NEED_AREA)) {
                cohorts = cohorts.withFacet(facet, row -> ofPupil(row).find(facet));
            }
            return cohorts.by(facets);
        }

        private Facets ofPupil(ScoreRow row) {
            return Optional.ofNullable(pupils.get(row.pupil()))
                    .map(ScoreRow::facets)
                    .orElse(Facets.none());
        }
    }
}
