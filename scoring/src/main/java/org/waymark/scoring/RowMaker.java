package org.waymark.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waymark.data.Data;
import org.waymark.id.CycleId;
import org.waymark.scale.Scale;
import org.waymark.scoring.Scorer.Explained;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PhaseSeries;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.Subject;
import org.waymark.scoring.subject.TargetHistory;

/** Asks each measure about each subject that it looks at, and writes down what it says. */
final class RowMaker {

    /** A measure with what does not change from row to row. */
    private record Asked<S extends Subject>(
            ProgressMeasure<S> measure, Class<S> subject, MeasureKey key, String version) {
        static <S extends Subject> Asked<S> of(ProgressMeasure<S> measure) {
            MeasureInfo<S> info = measure.info();
            return new Asked<>(measure, info.subject(), info.key(), info.version());
        }
    }

    private final List<Asked<?>> asked = new ArrayList<>();
    private final HistoryPolicy policy;

    RowMaker(MeasureSet measures, HistoryPolicy policy) {
        this.policy = policy;
        measures.measures().forEach(measure -> asked.add(Asked.of(measure)));
    }

    void addAll(PupilHistory history, Optional<CycleId> cycle, List<ScoreRow> rows) {
        for (Asked<?> measure : asked) {
            addAll(measure, history, cycle, rows);
        }
    }

    private <S extends Subject> void addAll(
            Asked<S> measure, PupilHistory history, Optional<CycleId> cycle, List<ScoreRow> rows) {
        for (Subject subject : subjects(measure.subject(), history)) {
            Score score = ask(measure.measure(), measure.subject().cast(subject));
            rows.add(row(measure, subject, history, cycle, score));
        }
    }

    void explain(ProgressMeasure<?> measure, PupilHistory history, Optional<CycleId> cycle, List<Explained> explained) {
        explain(Asked.of(measure), history, cycle, explained);
    }

    private <S extends Subject> void explain(
            Asked<S> measure, PupilHistory history, Optional<CycleId> cycle, List<Explained> explained) {
        for (Subject subject : subjects(measure.subject(), history)) {
            Explanation explanation = explain(measure, measure.subject().cast(subject));
            explained.add(new Explained(row(measure, subject, history, cycle, explanation.score()), explanation));
        }
    }

    private static List<? extends Subject> subjects(Class<? extends Subject> wanted, PupilHistory history) {
        if (wanted == TargetHistory.class) {
            return history.targets();
        }
        return wanted == PhaseSeries.class ? history.series() : List.of(history);
    }

    /** A measure that fails spoils its own score and no other; the message of the failure could hold a mark. */
    private static <S extends Subject> Score ask(ProgressMeasure<S> measure, S subject) {
        try {
            return measure.score(subject, Trace.off());
        } catch (RuntimeException failure) {
            return failed(failure);
        }
    }

    private static <S extends Subject> Explanation explain(Asked<S> measure, S subject) {
        try {
            return Explanation.of(measure.measure(), subject);
        } catch (RuntimeException failure) {
            return Explanation.builder()
                    .measure(measure.key())
                    .score(failed(failure))
                    .build();
        }
    }

    private static Score failed(RuntimeException failure) {
        return NotScored.builder()
                .reason(Reason.MEASURE_FAILED)
                .putAttributes("exception", Data.of(failure.getClass().getName()))
                .build();
    }

    private ScoreRow row(
            Asked<?> measure, Subject subject, PupilHistory history, Optional<CycleId> cycle, Score score) {
        ScoreRow.Builder row = ScoreRow.builder()
                .pupil(history.pupil()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "a history without a pupil has no rows; ask the measure itself")))
                .cycle(cycle)
                .asOf(history.asOf())
                .asKnownOn(policy.asKnownOn())
                .measure(measure.key())
                .measureVersion(measure.version())
                .score(score);
        if (subject instanceof TargetHistory target) {
            row.findTarget(target.facts().id())
                    .scale(target.scale().ref())
                    .vocabulary(target.facts().vocabulary())
                    .facets(target.facets());
        } else if (subject instanceof PhaseSeries series) {
            row.findTarget(series.target())
                    .findSeries(series.id())
                    .scale(series.scale().map(Scale::ref))
                    .facets(series.facets());
        } else {
            row.facets(history.facets());
        }
        return row.build();
    }
}
