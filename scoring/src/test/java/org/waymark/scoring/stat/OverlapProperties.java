package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of PND, PEM, PAND, IRD and Tau, among themselves and against their definitions. */
class OverlapProperties {

    private static final Pnd PND = Pnd.withDefaults();
    private static final Pem PEM = Pem.withDefaults();
    private static final Pand PAND = Pand.withDefaults();
    private static final Ird IRD = Ird.withDefaults();
    private static final Nap NAP = Nap.withDefaults();
    private static final Tau TAU = Tau.withDefaults();

    @Provide
    Arbitrary<long[]> phase() {
        return Arbitraries.longs()
                .between(-6, 6)
                .array(long[].class)
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    @Property
    void keptIsTheMostThatCanBeKept(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        long most = 0;
        for (long c = -7; c <= 6; c++) {
            long cut = c;
            most = Math.max(
                    most,
                    LongStream.of(a).filter(value -> value <= cut).count()
                            + LongStream.of(b).filter(value -> value > cut).count());
        }
        assertThat(PAND.of(a, b).kept()).hasValue((int) most);
    }

    @Property
    void sortingCountsTheLaterOnesAmongTheWorst(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        // Twice the value, and one more for the later phase: ties sort the baseline first.
        long[] marked = LongStream.concat(
                        LongStream.of(a).map(value -> 2 * value),
                        LongStream.of(b).map(value -> 2 * value + 1))
                .sorted()
                .toArray();
        long misplaced = LongStream.of(Arrays.copyOf(marked, a.length))
                .filter(value -> Math.floorMod(value, 2L) == 1)
                .count();
        assertThat(PAND.with(PandMethod.SORT).of(a, b).misplaced()).hasValue((int) misplaced);
        assertThat(PAND.with(PandMethod.SORT)
                        .with(Improvement.DECREASE)
                        .of(negated(a), negated(b))
                        .misplaced())
                .hasValue((int) misplaced);
    }

    @Property
    void scanTakesTheOtherPhaseFirstWhereLessIsBetter(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        long[] marked = LongStream.concat(
                        LongStream.of(a).map(value -> 2 * value),
                        LongStream.of(b).map(value -> 2 * value + 1))
                .map(value -> -value)
                .sorted()
                .toArray();
        long misplaced = LongStream.of(Arrays.copyOf(marked, a.length))
                .filter(value -> Math.floorMod(value, 2L) == 1)
                .count();
        assertThat(PAND.with(PandMethod.SORT_AS_SCAN)
                        .with(Improvement.DECREASE)
                        .of(a, b)
                        .misplaced())
                .hasValue((int) misplaced);
    }

    @Property
    void pndAndPemCountWhatTheySay(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        long best = LongStream.of(a).max().orElseThrow();
        long[] sorted = LongStream.of(a).sorted().toArray();
        long twiceMedian = sorted[(a.length - 1) / 2] + sorted[a.length / 2];
        double above = LongStream.of(b).filter(value -> 2 * value > twiceMedian).count();
        double equal =
                LongStream.of(b).filter(value -> 2 * value == twiceMedian).count();

        assertThat(PND.of(a, b).pnd())
                .isEqualTo(
                        (double) LongStream.of(b).filter(value -> value > best).count() / b.length);
        assertThat(PEM.of(a, b).pem()).isEqualTo((above + equal / 2) / b.length);
        assertThat(PEM.with(MedianTies.NONE).of(a, b).pem()).isEqualTo(above / b.length);
    }

    @Property
    void separationIsOneForAllAndForNoneElse(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        boolean separate =
                LongStream.of(a).max().orElseThrow() < LongStream.of(b).min().orElseThrow();

        assertThat(NAP.of(a, b).nap() == 1).isEqualTo(separate);
        assertThat(PND.of(a, b).pnd() == 1).isEqualTo(separate);
        assertThat(PAND.of(a, b).pand() == 1).isEqualTo(separate);
        assertThat(IRD.of(a, b).ird() == 1).isEqualTo(separate);
        assertThat(TAU.of(a, b).tau() == 1).isEqualTo(separate);
        assertThat(!separate || PEM.of(a, b).pem() == 1).isTrue();
    }

    @Property
    void eachKeepsToItsRange(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        double longer = Math.max(a.length, b.length);
        double shorter = Math.min(a.length, b.length);

        assertThat(NAP.of(a, b).nap()).isGreaterThanOrEqualTo(PND.of(a, b).pnd() - 1e-12);
        assertThat(PAND.of(a, b).pand())
                .isBetween(longer / (a.length + b.length), 1.0)
                .isGreaterThanOrEqualTo(PAND.of(a, b).least().orElseThrow());
        assertThat(IRD.of(a, b).ird()).isBetween((longer - shorter) / (2 * longer) - 1e-12, 1.0);
        assertThat(PAND.with(PandMethod.SORT).of(a, b).phi().orElseThrow()).isBetween(-1 - 1e-12, 1.0);
    }

    @Property
    void phasesAndDirectionSwappedTogetherLeavePandAndIrd(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        assertThat(PAND.with(Improvement.DECREASE).of(b, a).pand())
                .isEqualTo(PAND.of(a, b).pand());
        assertThat(IRD.with(Improvement.DECREASE).of(b, a).ird())
                .isEqualTo(IRD.of(a, b).ird());
    }

    @Property
    void negatedWithTheDirectionTurnedNothingChanges(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        long[] c = negated(a);
        long[] d = negated(b);

        assertThat(PND.with(Improvement.DECREASE).of(c, d).pnd())
                .isEqualTo(PND.of(a, b).pnd());
        assertThat(PEM.with(Improvement.DECREASE).of(c, d).pem())
                .isEqualTo(PEM.of(a, b).pem());
        assertThat(PAND.with(Improvement.DECREASE).of(c, d).pand())
                .isEqualTo(PAND.of(a, b).pand());
        assertThat(TAU.with(Improvement.DECREASE).of(c, d).tau())
                .isEqualTo(TAU.of(a, b).tau());
        assertThat(TAU.of(b, a).tau()).isEqualTo(-TAU.of(a, b).tau(), within(0.0));
    }

    @Property
    void aBetterLaterValueNeverLowersThem(
            @ForAll("phase") long[] a, @ForAll("phase") long[] b, @ForAll @IntRange(max = 8) int which) {
        long[] c = b.clone();
        c[which % c.length] += 1 + which;

        assertThat(PND.of(a, c).pnd()).isGreaterThanOrEqualTo(PND.of(a, b).pnd());
        assertThat(PEM.of(a, c).pem()).isGreaterThanOrEqualTo(PEM.of(a, b).pem());
        assertThat(PAND.of(a, c).pand()).isGreaterThanOrEqualTo(PAND.of(a, b).pand());
        assertThat(IRD.of(a, c).ird()).isGreaterThanOrEqualTo(IRD.of(a, b).ird());
        assertThat(TAU.of(a, c).tau()).isGreaterThanOrEqualTo(TAU.of(a, b).tau());
    }

    @Property
    void doublesAndDecimalsWithoutTheirPointAgree(@ForAll("phase") long[] a, @ForAll("phase") long[] b) {
        double[] c = LongStream.of(a).mapToDouble(value -> value / 10.0).toArray();
        double[] d = LongStream.of(b).mapToDouble(value -> value / 10.0).toArray();

        assertThat(PND.of(c, d).pnd()).isEqualTo(PND.of(a, b).pnd());
        assertThat(PEM.of(c, d).pem()).isEqualTo(PEM.of(a, b).pem());
        assertThat(PAND.of(c, d).pand()).isEqualTo(PAND.of(a, b).pand());
        assertThat(IRD.of(c, d).ird()).isEqualTo(IRD.of(a, b).ird());
        assertThat(TAU.of(c, d).tau()).isEqualTo(TAU.of(a, b).tau());
    }

    private static long[] negated(long[] values) {
        return LongStream.of(values).map(value -> -value).toArray();
    }
}
