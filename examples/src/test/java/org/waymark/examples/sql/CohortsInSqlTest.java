package org.waymark.examples.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.id.PupilId;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.cohort.CohortKey;
import org.waymark.scoring.cohort.CohortSummary;
import org.waymark.scoring.cohort.CohortTable;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.cohort.Cohorts;
import org.waymark.scoring.cohort.Tally;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.stat.MeanInterval;
import org.waymark.scoring.stat.Proportion;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/** The rows of 40 schools in an SQL engine of others, grouped there by every set of facets: each cell says the same. */
class CohortsInSqlTest {

    private static final List<Facet> FACETS = List.of(Facet.SCHOOL, Facet.NEED, Facet.PROVISION);
    private static final List<String> COLUMNS = List.of("school", "need", "provision");
    private static final double LIMIT = 90;

    private static final String FIGURES = "count(*), count(distinct pupil), count(rate),"
            + " count(distinct case when rate is not null then pupil end), avg(rate), stddev_samp(rate),"
            + " percentile_cont(0.25) within group (order by rate), median(rate),"
            + " percentile_cont(0.75) within group (order by rate),"
            + " sum(case when rate >= 90 then 1 else 0 end), count(distinct case when rate >= 90 then pupil end)";

    private static Connection database;
    private static CohortTable cohorts;

    @BeforeAll
    static void load() throws SQLException {
        List<ScoreRow> rows = rows();
        cohorts = Cohorts.of(rows).by(FACETS.toArray(Facet[]::new));
        database = DriverManager.getConnection("jdbc:h2:mem:");
        try (Statement statement = database.createStatement()) {
            statement.execute("create table scores (pupil varchar, school varchar, need varchar, provision varchar,"
                    + " rate decfloat(40))");
        }
        try (PreparedStatement insert = database.prepareStatement("insert into scores values (?, ?, ?, ?, ?)")) {
            for (ScoreRow row : rows) {
                insert.setString(1, row.pupil().value());
                for (int i = 0; i < FACETS.size(); i++) {
                    insert.setString(i + 2, row.facets().find(FACETS.get(i)).orElse("(not known)"));
                }
                boolean scored = row.score() instanceof Scored;
                insert.setObject(
                        5,
                        scored
                                ? BigDecimal.valueOf(((Headline.Numeric) ((Scored) row.score()).headline()).value())
                                : null);
                insert.executeUpdate();
            }
        }
    }

    /** The attendance of ten times four schools, each time of other pupils. */
    private static List<ScoreRow> rows() {
        List<ScoreRow> rows = new ArrayList<>();
        for (int time = 0; time < 10; time++) {
            Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED + time);
            for (ScoreRow row : Scorer.of(MeasureSet.standard().only("attendance.rate"), caseload.referenceData())
                    .score(caseload)
                    .rows()) {
                Map<Facet, String> facets = new HashMap<>();
                FACETS.forEach(facet -> row.facets().find(facet).ifPresent(value -> facets.put(facet, value)));
                int again = time;
                facets.computeIfPresent(Facet.SCHOOL, (facet, school) -> school + "-" + again);
                rows.add(row.withPupil(PupilId.of(row.pupil().value() + "-" + time))
                        .withFacets(Facets.of(facets)));
            }
        }
        return rows;
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    @Test
    void everyGroupAndEveryTotalIsWhatTheDatabaseSays() throws SQLException {
        int cells = 0;
        for (int bits = 0; bits < 1 << FACETS.size(); bits++) {
            cells += grouped(bits);
        }
        assertThat(cells).isEqualTo(cohorts.cells().size()).isGreaterThan(500);
    }

    /** Groups by all facets but those whose bit is set, which stand in total. */
    private static int grouped(int bits) throws SQLException {
        List<String> by = new ArrayList<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            if ((bits >> i & 1) == 0) {
                by.add(COLUMNS.get(i));
            }
        }
        String keys = String.join(", ", by);
        String query = by.isEmpty()
                ? "select " + FIGURES + " from scores"
                : "select " + FIGURES + ", " + keys + " from scores group by " + keys;
        int cells = 0;
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<CohortValue> key = new ArrayList<>();
                for (String column : COLUMNS) {
                    key.add(by.contains(column) ? value(found.getString(column)) : CohortValue.TOTAL);
                }
                compare(found, cohorts.find(new CohortKey(key)).orElseThrow());
                cells++;
            }
        }
        return cells;
    }

    private static CohortValue value(String text) {
        return text.equals("(not known)") ? CohortValue.UNKNOWN : CohortValue.of(text);
    }

    private static void compare(ResultSet found, CohortSummary summary) throws SQLException {
        assertThat(summary.rows()).isEqualTo(found.getLong(1));
        assertThat(summary.pupils()).isEqualTo(found.getLong(2));
        assertThat(summary.results()).isEqualTo(new Tally(found.getLong(3), found.getLong(4)));
        MeanInterval.Result mean = summary.mean().orElse(null);
        same(found, 5, mean == null ? OptionalDouble.empty() : OptionalDouble.of(mean.mean()));
        same(found, 6, mean == null ? OptionalDouble.empty() : mean.sd());
        same(found, 7, summary.quantile(0.25));
        same(found, 8, summary.median());
        same(found, 9, summary.quantile(0.75));
        assertThat(summary.shareAtOrAbove(LIMIT).map(Proportion.Result::proportion))
                .isEqualTo(
                        found.getLong(3) == 0
                                ? Optional.empty()
                                : Optional.of((double) found.getLong(10) / found.getLong(3)));
        assertThat(summary.atOrAbove(LIMIT).orElse(Tally.NONE))
                .isEqualTo(new Tally(found.getLong(10), found.getLong(11)));
    }

    private static void same(ResultSet found, int column, OptionalDouble ours) throws SQLException {
        BigDecimal theirs = found.getBigDecimal(column);
        assertThat(ours.isPresent()).isEqualTo(theirs != null);
        if (theirs != null) {
            assertThat(ours.getAsDouble())
                    .isCloseTo(
                            theirs.doubleValue(),
                            within(1e-12 * Math.max(1, theirs.abs().doubleValue())));
        }
    }
}
