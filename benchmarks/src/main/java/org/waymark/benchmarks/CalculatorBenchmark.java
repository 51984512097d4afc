package org.waymark.benchmarks;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.waymark.scoring.stat.GasT;
import org.waymark.scoring.stat.Nap;
import org.waymark.scoring.stat.TheilSen;

/** Calculators beside loops by hand, on 12 points; divide one by the other. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CalculatorBenchmark {

    private static final int SERIES = 256;
    private static final int POINTS = 12;
    private static final int BASELINE = 5;

    private final int[][] scores = new int[SERIES][POINTS];
    private final int[][] weights = new int[SERIES][POINTS];
    private final long[][] sessions = new long[SERIES][POINTS];
    private final long[][] values = new long[SERIES][POINTS];
    private final long[][] before = new long[SERIES][BASELINE];
    private final long[][] after = new long[SERIES][POINTS - BASELINE];
    private int next;

    /** Invents series from one seed. */
    @Setup
    public void invent() {
        Random random = new Random(2026);
        for (int s = 0; s < SERIES; s++) {
            for (int i = 0; i < POINTS; i++) {
                scores[s][i] = random.nextInt(5) - 2;
                weights[s][i] = 1 + random.nextInt(9);
                sessions[s][i] = i + 1L;
                values[s][i] = random.nextInt(12) + i / 2;
            }
            System.arraycopy(values[s], 0, before[s], 0, BASELINE);
            System.arraycopy(values[s], BASELINE, after[s], 0, POINTS - BASELINE);
        }
    }

    private int next() {
        next = (next + 1) % SERIES;
        return next;
    }

    /** The T-score. */
    @Benchmark
    public Object gas() {
        int i = next();
        return GasT.withDefaults().of(scores[i], weights[i]);
    }

    /** The T-score by hand. */
    @Benchmark
    public double gasLoop() {
        int i = next();
        return Loops.gas(scores[i], weights[i]);
    }

    /** NAP with counts and interval. */
    @Benchmark
    public Object nap() {
        int i = next();
        return Nap.withDefaults().of(before[i], after[i]);
    }

    /** NAP with counts and interval, by hand. */
    @Benchmark
    public Object napLoop() {
        int i = next();
        return Loops.nap(before[i], after[i]);
    }

    /** The Theil–Sen slope with intercepts and interval. */
    @Benchmark
    public Object theilSen() {
        int i = next();
        return TheilSen.withDefaults().of(sessions[i], values[i]);
    }

    /** The Theil–Sen slope with intercepts and interval, by hand. */
    @Benchmark
    public Object theilSenLoop() {
        int i = next();
        return Loops.theilSen(sessions[i], values[i]);
    }
}
