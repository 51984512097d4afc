package org.waymark.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.CycleId;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PupilHistory;

/**
 * Scores records: a pupil, a caseload, a stream. Immutable, thread-safe and without shared state; the order of pupils and the
 * number of threads do not matter.
 *
 * <p>By default a score sees the latest of everything. {@link #at(String)} and {@link #atEachCycle()} make it see what was
 * there at the end of a cycle, {@link #under(HistoryPolicy)} changes what is seen altogether.
 */
public final class Scorer {

    /** A point in time to score at: the latest, or the end of a cycle. */
    private record Moment(Optional<CycleId> cycle, Histories histories) {}

    private final MeasureSet measures;
    private final ReferenceData referenceData;
    private final HistoryPolicy policy;
    private final List<CycleId> cycles;
    private final List<Moment> moments;
    private final RowMaker rows;

    private Scorer(MeasureSet measures, ReferenceData referenceData, HistoryPolicy policy, List<CycleId> cycles) {
        this.measures = measures;
        this.referenceData = referenceData;
        this.policy = policy;
        this.cycles = cycles;
        this.rows = new RowMaker(measures, policy);
        this.moments = cycles.isEmpty()
                ? List.of(new Moment(Optional.empty(), Histories.of(referenceData, policy)))
                : cycles.stream().map(this::moment).toList();
    }

    /** Returns a scorer by these measures over this reference data, under the default policy. */
    public static Scorer of(MeasureSet measures, ReferenceData referenceData) {
        return new Scorer(measures, referenceData, HistoryPolicy.DEFAULT, List.of());
    }

    /** Returns this scorer under another policy. */
    public Scorer under(HistoryPolicy other) {
        return new Scorer(measures, referenceData, other, cycles);
    }

    /**
     * Returns this scorer, seeing what was there at the end of this cycle.
     *
     * @throws IllegalArgumentException if the reference data have no such cycle, or it has no last day
     */
    public Scorer at(String cycle) {
        return new Scorer(measures, referenceData, policy, List.of(CycleId.of(cycle)));
    }

    /** Returns this scorer, giving one score for the end of each cycle of the reference data that has a last day. */
    public Scorer atEachCycle() {
        List<CycleId> ended = referenceData.cycles().stream()
                .filter(cycle -> cycle.to().isPresent())
                .map(ReviewCycle::id)
                .toList();
        return new Scorer(measures, referenceData, policy, ended);
    }

    /** The measures. */
    public MeasureSet measures() {
        return measures;
    }

    /** Scores one record: a whole pupil again after one change costs microseconds. */
    public PupilScores score(PupilRecord record) {
        List<ScoreRow> scored = new ArrayList<>();
        for (Moment moment : moments) {
            rows.addAll(moment.histories().from(record), moment.cycle(), scored);
        }
        return new PupilScores(record.pupil().id(), scored);
    }

    /**
     * Scores a history that was built by {@link Histories} or from plain values.
     *
     * @throws IllegalArgumentException if the history names no pupil
     */
    public List<ScoreRow> score(PupilHistory history) {
        List<ScoreRow> scored = new ArrayList<>();
        rows.addAll(history, Optional.empty(), scored);
        return scored;
    }

    /** Scores a school-sized caseload. */
    public ScoreTable score(Caseload caseload) {
        List<ScoreRow> scored = new ArrayList<>();
        LocalDate last = LocalDate.MIN;
        for (PupilRecord record : caseload.pupils()) {
            for (Moment moment : moments) {
                PupilHistory history = moment.histories().from(record);
                rows.addAll(history, moment.cycle(), scored);
                last = history.asOf().isAfter(last) ? history.asOf() : last;
            }
        }
        Roll roll = new Roll(referenceData, policy.asOf().orElse(last));
        caseload.pupils().forEach(roll::count);
        return ScoreTable.of(manifest(roll), scored);
    }

    /** Scores records one after the other, in the order of the stream, and hands each result on. */
    public void score(Stream<PupilRecord> records, Consumer<PupilScores> receiver) {
        records.sequential().forEachOrdered(record -> receiver.accept(score(record)));
    }

    /**
     * Explains what one measure says of a record: one explanation for each target, series or pupil that it looks at, in the
     * order of the scores.
     *
     * @throws IllegalArgumentException if the set has no measure of this key; the message lists the nearest
     */
    public List<Explained> explain(PupilRecord record, String key) {
        ProgressMeasure<?> measure = measures.get(key);
        List<Explained> explained = new ArrayList<>();
        for (Moment moment : moments) {
            rows.explain(measure, moment.histories().from(record), moment.cycle(), explained);
        }
        return explained;
    }

    /**
     * A score and how it came about.
     *
     * @param row the score
     * @param explanation how it came about
     */
    public record Explained(ScoreRow row, Explanation explanation) {}

    private Moment moment(CycleId id) {
        ReviewCycle cycle = referenceData.cycles().stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the reference data have no cycle " + id));
        LocalDate last =
                cycle.to().orElseThrow(() -> new IllegalArgumentException("the cycle " + id + " has no last day"));
        LocalDate seen = policy.asOf().filter(last::isAfter).orElse(last);
        return new Moment(Optional.of(id), Histories.of(referenceData, policy.withAsOf(seen)));
    }

    private RunManifest manifest(Roll roll) {
        RunManifest.Builder manifest = RunManifest.builder().policy(policy);
        measures.measures().stream()
                .map(ProgressMeasure::info)
                .forEach(info -> manifest.putMeasures(info.key(), info.version()));
        return roll.fill(manifest).build();
    }
}
