package org.waymark.scoring.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.subject.Facet;

/**
 * Compares the scores of two cycles: {@code Cohorts.of(scores).measure("steps.gained").change("autumn", "summer").by(SCHOOL)},
 * with scores made by {@link org.waymark.scoring.Scorer#atEachCycle()}.
 *
 * <p>A score at the end of a cycle still sees what was rated before a pupil left. So a row counts only if its pupil was {@linkplain
 * #withOnRoll(Predicate) on the roll}: by default its facets name a year, which those of an enrolled pupil do, or name neither a
 * year nor a school, as rows from plain values may. Nothing is averaged beyond what {@link Cohorts} allows. Immutable.
 */
public final class CohortChange {

    private final Cohorts cohorts;
    private final CycleId from;
    private final CycleId to;
    private final Predicate<ScoreRow> onRoll;

    CohortChange(Cohorts cohorts, CycleId from, CycleId to, Predicate<ScoreRow> onRoll) {
        this.cohorts = cohorts;
        this.from = from;
        this.to = to;
        this.onRoll = onRoll;
        if (from.equals(to)) {
            throw new IllegalArgumentException("a change lies between two different cycles");
        }
    }

    static boolean isOnRoll(ScoreRow row) {
        return row.facets().find(Facet.YEAR).isPresent()
                || row.facets().find(Facet.SCHOOL).isEmpty();
    }

    /** Returns a copy that decides otherwise whether the pupil of a row was there on the day of the score. */
    public CohortChange withOnRoll(Predicate<ScoreRow> condition) {
        return new CohortChange(cohorts, from, to, condition);
    }

    /** What is followed from one cycle to the other. */
    private record Followed(PupilId pupil, Optional<TargetId> target, Optional<SeriesId> series, MeasureKey measure) {
        static Followed of(ScoreRow row) {
            return new Followed(row.pupil(), row.findTarget(), row.findSeries(), row.measure());
        }

        @Override
        public String toString() {
            return "Followed[redacted]";
        }
    }

    /**
     * Returns the changes by these facets, crossed. It holds the rows of both cycles while it counts.
     *
     * @throws IllegalArgumentException if facets are refused as by {@link Cohorts#by(Facet...)}, or if a measure has several rows
     *     for one target, series or pupil at one cycle
     */
    public ChangeTable by(Facet... facets) {
        Grouping grouping = cohorts.grouping(facets);
        Cycles rows = rows(grouping);
        Map<Followed, ScoreRow> before = rows.before;
        Map<Followed, ScoreRow> after = rows.after;
        List<ChangeCell> cells = new ArrayList<>();
        int most = cohorts.totals() ? 1 << facets.length : 1;
        for (int bits = 0; bits < most; bits++) {
            ChangeCounter counter = new ChangeCounter(grouping, bits);
            before.forEach((followed, row) -> counter.before(row));
            after.forEach((followed, row) -> counter.after(row, Optional.ofNullable(before.get(followed))));
            cells.addAll(counter.cells(cohorts.asked()));
        }
        cells.sort((first, second) -> first.key().compareTo(second.key()));
        return new ChangeTable(from, to, grouping.facets(), cells);
    }

    /**
     * Returns what is compared, one by one, with the group of each row by these facets; in no order that means anything: for who
     * asks more of each pupil than {@link #by(Facet...)} counts.
     *
     * @throws IllegalArgumentException as {@link #by(Facet...)} does
     */
    public List<CohortPair> pairs(Facet... facets) {
        Grouping grouping = cohorts.grouping(facets);
        Cycles rows = rows(grouping);
        List<CohortPair> pairs = new ArrayList<>();
        rows.before.forEach((followed, row) ->
                pairs.add(pair(grouping, Optional.of(row), Optional.ofNullable(rows.after.get(followed)))));
        rows.after.forEach((followed, row) -> {
            if (!rows.before.containsKey(followed)) {
                pairs.add(pair(grouping, Optional.empty(), Optional.of(row)));
            }
        });
        return pairs;
    }

    private static CohortPair pair(Grouping grouping, Optional<ScoreRow> before, Optional<ScoreRow> after) {
        return new CohortPair(before, after, before.map(grouping::key), after.map(grouping::key));
    }

    /** The first cycle. */
    public CycleId from() {
        return from;
    }

    /** The second cycle. */
    public CycleId to() {
        return to;
    }

    /** The level of the intervals of the cohorts that are compared. */
    public double confidence() {
        return cohorts.asked().confidence();
    }

    /** The rows of two cycles of those who were on the roll. */
    private static final class Cycles {
        private final Map<Followed, ScoreRow> before = new HashMap<>();
        private final Map<Followed, ScoreRow> after = new HashMap<>();
    }

    private Cycles rows(Grouping grouping) {
        Cycles rows = new Cycles();
        cohorts.stream().forEach(row -> {
            if (grouping.holds(row) && onRoll.test(row)) {
                row.cycle().filter(from::equals).ifPresent(cycle -> put(rows.before, row));
                row.cycle().filter(to::equals).ifPresent(cycle -> put(rows.after, row));
            }
        });
        return rows;
    }

    private static void put(Map<Followed, ScoreRow> rows, ScoreRow row) {
        if (rows.put(Followed.of(row), row) != null) {
            throw new IllegalArgumentException(
                    "a measure has several rows for one target, series or pupil at one cycle");
        }
    }

    /** Says nothing of the rows. */
    @Override
    public String toString() {
        return "CohortChange[...].by(facets)";
    }
}
