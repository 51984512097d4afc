package org.waymark.scoring.cohort;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.id.PupilId;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;

/** Counts what changed in each group, with some dimensions in total. Not thread-safe. */
final class ChangeCounter {

    private static final class Cell {
        private final Counts before = new Counts();
        private final Counts after = new Counts();
        private final Counts matchedBefore = new Counts();
        private final Counts matchedAfter = new Counts();
        private final Counts differences = new Counts();
        private final Set<PupilId> pupilsBefore = new HashSet<>();
        private final Set<PupilId> pupilsAfter = new HashSet<>();
    }

    private final Grouping grouping;
    private final int bits;
    private final Map<CohortKey, Cell> cells = new HashMap<>();
    private final Set<PupilId> anyBefore = new HashSet<>();
    private final Set<PupilId> anyAfter = new HashSet<>();

    ChangeCounter(Grouping grouping, int bits) {
        this.grouping = grouping;
        this.bits = bits;
    }

    private CohortKey key(ScoreRow row) {
        return grouping.key(row).totalled(bits);
    }

    private Cell cell(CohortKey key) {
        return cells.computeIfAbsent(key, unknown -> new Cell());
    }

    void before(ScoreRow row) {
        Cell cell = cell(key(row));
        count(row, cell.before);
        cell.pupilsBefore.add(row.pupil());
        anyBefore.add(row.pupil());
    }

    void after(ScoreRow row, Optional<ScoreRow> earlier) {
        CohortKey key = key(row);
        Cell cell = cell(key);
        count(row, cell.after);
        cell.pupilsAfter.add(row.pupil());
        anyAfter.add(row.pupil());
        earlier.filter(first -> key(first).equals(key)).ifPresent(first -> match(first, row, cell));
    }

    private void match(ScoreRow first, ScoreRow second, Cell cell) {
        if (first.score() instanceof Scored one && second.score() instanceof Scored other) {
            count(first, cell.matchedBefore);
            count(second, cell.matchedAfter);
            if (one.number().isPresent() && other.number().isPresent()) {
                BigDecimal difference = BigDecimal.valueOf(other.number().getAsDouble())
                        .subtract(BigDecimal.valueOf(one.number().getAsDouble()));
                Score change = Score.of(difference.doubleValue())
                        .addAllCaveats(other.caveats())
                        .build();
                cell.differences.add(
                        second.pupil(),
                        change,
                        () -> grouping.rules().ground(second).withoutCycle(),
                        grouping.rules().movement(difference.signum(), second));
                cell.differences.addGround(grouping.rules().ground(first).withoutCycle());
            }
        }
    }

    private void count(ScoreRow row, Counts counts) {
        counts.add(
                row.pupil(),
                row.score(),
                () -> grouping.rules().ground(row),
                grouping.rules().movement(row));
    }

    List<ChangeCell> cells(CohortSummary.Asked asked) {
        return cells.entrySet().stream()
                .map(entry -> cell(entry.getKey(), entry.getValue(), asked))
                .toList();
    }

    private ChangeCell cell(CohortKey key, Cell cell, CohortSummary.Asked asked) {
        return new ChangeCell(
                key,
                new ChangeCell.Matched(
                        new CohortSummary(cell.matchedBefore, asked),
                        new CohortSummary(cell.matchedAfter, asked),
                        new CohortSummary(cell.differences, asked)),
                new ChangeCell.All(new CohortSummary(cell.before, asked), new CohortSummary(cell.after, asked)),
                roll(cell));
    }

    private CohortRoll roll(Cell cell) {
        long stayed =
                cell.pupilsAfter.stream().filter(cell.pupilsBefore::contains).count();
        long joiners = cell.pupilsAfter.stream()
                .filter(pupil -> !anyBefore.contains(pupil))
                .count();
        long leavers = cell.pupilsBefore.stream()
                .filter(pupil -> !anyAfter.contains(pupil))
                .count();
        return new CohortRoll(
                stayed,
                joiners,
                leavers,
                cell.pupilsAfter.size() - stayed - joiners,
                cell.pupilsBefore.size() - stayed - leavers);
    }
}
