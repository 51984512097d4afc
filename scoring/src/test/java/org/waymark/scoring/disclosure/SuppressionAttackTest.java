package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.stat.Limits;

/** Random tables, sparse and dense, of one to three dimensions, attacked with a solver: nothing hidden is recovered. */
class SuppressionAttackTest {

    private static final int TABLES = 250;

    private static CountTable random(Random random) {
        int dimensions = 1 + random.nextInt(3);
        int[] sizes = new int[dimensions];
        int within = 1;
        for (int d = 0; d < dimensions; d++) {
            sizes[d] = 2 + random.nextInt(dimensions == 3 ? 2 : 4);
            within *= sizes[d];
        }
        long[] counts = new long[within];
        double empty = random.nextDouble() * 0.5;
        int most = 4 + random.nextInt(40);
        for (int i = 0; i < within; i++) {
            counts[i] = random.nextDouble() < empty ? 0 : random.nextInt(most);
        }
        return CountTable.summed(sizes, counts);
    }

    private static Suppression rules(Random random) {
        Suppression rules = Suppression.withDefaults()
                .withThreshold(1 + random.nextInt(10))
                .withZerosAreSmall(random.nextBoolean());
        return random.nextBoolean() ? rules : rules.withMinimumWidth(1 + random.nextInt(3));
    }

    /** How many hidden cells a solver narrows down to less than the minimum width. */
    private static int recovered(CountTable table, Suppression rules) {
        boolean[] hidden = rules.of(table).hidden();
        List<Limits> limits = SolverAttack.of(table, hidden, rules.zerosAreSmall() ? 0 : 1);
        int next = 0;
        int recovered = 0;
        for (int cell = 0; cell < hidden.length; cell++) {
            if (hidden[cell]) {
                Limits known = limits.get(next++);
                assertThat((double) table.count(cell)).isBetween(known.lower(), known.upper());
                recovered += known.upper() - known.lower() < rules.minimumWidth() ? 1 : 0;
            }
        }
        return recovered;
    }

    @Test
    void theSolverRecoversNothing() {
        Random random = new Random(20_261_122);
        int hiding = 0;
        for (int i = 0; i < TABLES; i++) {
            CountTable table = random(random);
            Suppression rules = rules(random);
            hiding += rules.of(table).hiddenCells() > 0 ? 1 : 0;
            assertThat(recovered(table, rules)).as("table %s, %s", i, rules).isZero();
        }
        assertThat(hiding).isGreaterThan(TABLES / 2);
    }

    @Test
    void theSolverRecoversMuchWithoutComplementarySuppression() {
        Random random = new Random(20_261_122);
        int broken = 0;
        for (int i = 0; i < TABLES; i++) {
            CountTable table = random(random);
            broken += recovered(table, rules(random).withComplementary(false)) > 0 ? 1 : 0;
        }
        assertThat(broken).isGreaterThan(TABLES / 4);
    }

    @Test
    void noCellIsExposedAndTheOwnAttackAgreesWithTheSolver() {
        Random random = new Random(7);
        for (int i = 0; i < TABLES; i++) {
            CountTable table = random(random);
            Suppression rules = rules(random);
            boolean protect = random.nextBoolean();
            SuppressionPattern pattern = rules.withComplementary(protect).of(table);
            if (protect) {
                assertThat(pattern.exposedCells()).isZero();
            }
            long floor = rules.zerosAreSmall() ? 0 : 1;
            assertThat(IntervalAttack.of(table, pattern.hidden(), floor))
                    .as("table %s", i)
                    .isEqualTo(SolverAttack.of(table, pattern.hidden(), floor));
        }
    }
}
