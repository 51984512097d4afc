package org.waymark.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.subject.Histories;
import org.waymark.scoring.subject.HistoryPolicy;
import org.waymark.scoring.subject.PupilHistory;

/** A school of 2,000 pupils with at least 12,000 targets between them and three cycles, scored by the standard measures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SchoolBenchmark {

    private static final int PUPILS = 2_000;
    private static final int TARGETS = 12_000;

    private final List<PupilRecord> records = new ArrayList<>();
    private final List<PupilHistory> histories = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // set by the harness
    private Scorer scorer;

    /** Invents caseloads from seeds in turn until the pupils are enough; each gets the targets of as many as it takes for six on average. */
    @Setup
    public void invent() {
        scorer = Scorer.of(MeasureSet.standard(), SampleCaseload.referenceData());
        Histories maker = Histories.of(SampleCaseload.referenceData(), HistoryPolicy.DEFAULT);
        int targets = 0;
        for (long seed = 1; records.size() < PUPILS; seed++) {
            Caseload caseload = SampleCaseload.fourSchools(seed);
            for (PupilRecord record : caseload.pupils()) {
                if (records.size() < PUPILS) {
                    PupilRecord filled = Filled.to(record, (int) Math.ceil((double) TARGETS / PUPILS));
                    targets += filled.targets().size();
                    records.add(filled);
                    histories.add(maker.from(filled));
                }
            }
        }
        System.out.println("pupils " + records.size() + ", targets " + targets);
    }

    /** From histories that are there already. */
    @Benchmark
    public void fromHistories(Blackhole sink) {
        for (PupilHistory history : histories) {
            sink.consume(scorer.score(history));
        }
    }

    /** From records, histories and facets included. */
    @Benchmark
    public void fromRecords(Blackhole sink) {
        for (PupilRecord record : records) {
            sink.consume(scorer.score(record));
        }
    }
}
