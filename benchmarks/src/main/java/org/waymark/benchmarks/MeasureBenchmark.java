package org.waymark.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.caseload.Caseload;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PupilHistory;
import org.waymark.scoring.subject.Subject;
import org.waymark.scoring.subject.TargetHistory;

/**
 * What one score of a target or a pupil costs, for each family: the subjects are those of the four schools to which the measure
 * has an answer, taken in turn. {@link FamilyBenchmark} has the measures of series.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MeasureBenchmark {

    /** The key of the measure. */
    @Param({
        "steps.gained",
        "steps.towardsAim",
        "achievement.shares",
        "gas.tscore",
        "gas.change",
        "lateral.gain",
        "amount.gained",
        "targets.covered",
        "attainment.pointsProgress",
        "change.ratioGain",
        "attendance.rate",
        "behaviour.rate",
        "provision.deliveredShare",
        "sequence.stalled",
        "inadequate.belowPreviousRate"
    })
    @SuppressWarnings("NullAway.Init") // set by the harness
    String measure;

    @SuppressWarnings("NullAway.Init") // set by the harness
    private ProgressMeasure<Subject> scoring;

    @SuppressWarnings("NullAway.Init") // set by the harness
    private List<Subject> subjects;

    private int next;

    /** Finds the measure and its subjects. */
    @Setup
    @SuppressWarnings("unchecked") // the subjects are of the type that the measure says it takes
    public void find() {
        scoring = (ProgressMeasure<Subject>) MeasureSet.research().get(measure);
        Caseload caseload = SampleCaseload.fourSchools(SampleCaseload.SEED);
        Histories maker = Histories.of(caseload.referenceData(), HistoryPolicy.DEFAULT);
        boolean ofPupils = scoring.info().subject().equals((Object) PupilHistory.class);
        subjects = caseload.pupils().stream()
                .map(maker::from)
                .flatMap(pupil -> ofPupils ? Stream.of(pupil) : targets(pupil))
                .filter(subject -> scoring.score(subject).isScored())
                .toList();
        if (subjects.isEmpty()) {
            throw new IllegalStateException("the four schools have nothing for " + measure);
        }
    }

    private static Stream<Subject> targets(PupilHistory pupil) {
        List<TargetHistory> targets = pupil.targets();
        return targets.stream().map(target -> target);
    }

    /** One score. */
    @Benchmark
    public Score score() {
        next = next + 1 == subjects.size() ? 0 : next + 1;
        return scoring.score(subjects.get(next));
    }
}
