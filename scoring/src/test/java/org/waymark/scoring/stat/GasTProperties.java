package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class GasTProperties {

    record Goal(int score, int weight) {}

    @Provide
    Arbitrary<List<Goal>> goals() {
        return Combinators.combine(
                        Arbitraries.integers().between(-2, 2),
                        Arbitraries.integers().between(1, 9))
                .as(Goal::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property
    void mirrored(@ForAll("goals") List<Goal> goals, @ForAll @DoubleRange(min = 0, max = 1) double rho) {
        assertThat(t(goals, -1, 1, rho)).isEqualTo(100 - t(goals, 1, 1, rho), within(1e-9));
    }

    @Property
    void weightsMatterOnlyInRelation(
            @ForAll("goals") List<Goal> goals, @ForAll @IntRange(min = 2, max = 50) int factor) {
        assertThat(t(goals, 1, factor, 0.3)).isEqualTo(t(goals, 1, 1, 0.3), within(1e-9));
    }

    @Property
    void orderDoesNotMatter(@ForAll("goals") List<Goal> goals, @ForAll Random random) {
        List<Goal> shuffled = new ArrayList<>(goals);
        Collections.shuffle(shuffled, random);
        assertThat(t(shuffled, 1, 1, 0.3)).isEqualTo(t(goals, 1, 1, 0.3));
    }

    @Property
    void aHigherScoreGivesAHigherT(@ForAll("goals") List<Goal> goals) {
        Assume.that(goals.get(0).score() < 2);
        List<Goal> raised = new ArrayList<>(goals);
        raised.set(0, new Goal(goals.get(0).score() + 1, goals.get(0).weight()));
        assertThat(t(raised, 1, 1, 0.3)).isGreaterThan(t(goals, 1, 1, 0.3));
    }

    @Property
    void aGoalOfNoWeightIsAsGoodAsAbsent(
            @ForAll("goals") List<Goal> goals, @ForAll @IntRange(min = -2, max = 2) int score) {
        List<Goal> more = new ArrayList<>(goals);
        more.add(new Goal(score, 0));
        assertThat(t(more, 1, 1, 0.3)).isEqualTo(t(goals, 1, 1, 0.3));
    }

    @Property
    void withFullCorrelationItIsTheWeightedMean(@ForAll("goals") List<Goal> goals) {
        double mean = GasSummary.withDefaults()
                .of(scores(goals, 1), weights(goals, 1))
                .weightedMean()
                .orElseThrow();
        assertThat(t(goals, 1, 1, 1)).isEqualTo(50 + 10 * mean, within(1e-9));
    }

    @Property
    void equalWeightsStayInTheirRange(
            @ForAll("goals") List<Goal> goals, @ForAll @DoubleRange(min = 0, max = 1) double rho) {
        int n = goals.size();
        double distance = 20 * Math.sqrt(n / (1 - rho + n * rho));
        assertThat(GasT.withDefaults().withRho(rho).of(scores(goals, 1)).t()).isEqualTo(50, within(distance + 1e-9));
    }

    @Property
    void duplicatingEveryGoalMovesTAwayFromFifty(
            @ForAll("goals") List<Goal> goals, @ForAll @DoubleRange(min = 0, max = 0.99) double rho) {
        List<Goal> twice = new ArrayList<>(goals);
        twice.addAll(goals);
        double once = Math.abs(t(goals, 1, 1, rho) - 50);
        Assume.that(once > 1e-9);
        assertThat(Math.abs(t(twice, 1, 1, rho) - 50)).isGreaterThan(once);
    }

    @Property
    void equalWeightsFollowTheTableAndTheMean(@ForAll("goals") List<Goal> goals) {
        int[] scores = scores(goals, 1);
        GasEqualWeights table = GasEqualWeights.ofGoals(scores.length);
        double t = GasT.withDefaults().of(scores).t();
        assertThat(table.t(Arrays.stream(scores).sum())).isEqualTo(t, within(1e-9));
        assertThat(table.tOfMean(GasSummary.withDefaults().of(scores).mean())).isEqualTo(t, within(1e-9));
    }

    @Property
    void changeIsTheDifferenceAndTurnsItsSign(@ForAll("goals") List<Goal> goals, @ForAll Random random) {
        List<Goal> moved = new ArrayList<>(goals);
        Collections.shuffle(moved, random);
        int[] before = scores(goals, 1);
        int[] after = scores(moved, 1);
        int[] weights = weights(goals, 1);
        GasChange.Result there = GasChange.withDefaults().of(before, after, weights);
        GasChange.Result back = GasChange.withDefaults().of(after, before, weights);
        assertThat(there.change()).isEqualTo(there.achievedT() - there.baselineT(), within(1e-9));
        assertThat(back.change()).isEqualTo(-there.change(), within(1e-12));
        assertThat(there.baselineT())
                .isEqualTo(GasT.withDefaults().of(before, weights).t());
        assertThat(GasChange.withDefaults().of(before, before, weights).change())
                .isEqualTo(0.0);
    }

    private static double t(List<Goal> goals, int sign, int factor, double rho) {
        return GasT.withDefaults()
                .withRho(rho)
                .of(scores(goals, sign), weights(goals, factor))
                .t();
    }

    private static int[] scores(List<Goal> goals, int sign) {
        return goals.stream().mapToInt(goal -> sign * goal.score()).toArray();
    }

    private static int[] weights(List<Goal> goals, int factor) {
        return goals.stream().mapToInt(goal -> factor * goal.weight()).toArray();
    }
}
