package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.scoring.stat.Limits;

/** By hand what {@link SuppressionAttackTest} holds against a solver of others. */
class IntervalAttackTest {

    private static final CountTable TABLE = CountTable.summed(new int[] {2, 2}, new long[] {3, 20, 15, 30});

    private static List<Limits> hidden(long floor, int... cells) {
        boolean[] hidden = new boolean[TABLE.cells()];
        for (int cell : cells) {
            hidden[cell] = true;
        }
        return IntervalAttack.of(TABLE, hidden, floor);
    }

    @Test
    void oneHiddenCellIsTheTotalLessTheOthers() {
        assertThat(hidden(0, 0)).containsExactly(new Limits(3, 3));
    }

    @Test
    void twoInARowAreGivenAwayByTheirColumns() {
        assertThat(hidden(0, 0, 1)).containsExactly(new Limits(3, 3), new Limits(20, 20));
    }

    @Test
    void aSquareMayMoveAsFarAsItsCountsAllow() {
        // 3 + t, 20 - t, 15 - t, 30 + t with nothing below 0: t from -3 to 15
        assertThat(hidden(0, TABLE.cell(0, 0), TABLE.cell(0, 1), TABLE.cell(1, 0), TABLE.cell(1, 1)))
                .containsExactly(new Limits(0, 18), new Limits(5, 23), new Limits(0, 18), new Limits(27, 45));
        assertThat(hidden(1, TABLE.cell(0, 0), TABLE.cell(0, 1), TABLE.cell(1, 0), TABLE.cell(1, 1)))
                .containsExactly(new Limits(1, 17), new Limits(6, 22), new Limits(1, 17), new Limits(28, 44));
    }

    @Test
    void withoutTotalsThereIsNoUpperEndAndWithAllShownNothingToFind() {
        CountTable plain = CountTable.of(new int[] {2}, new boolean[] {false}, new long[] {3, 4});
        assertThat(IntervalAttack.of(plain, new boolean[] {true, false}, 1))
                .containsExactly(new Limits(1, Double.MAX_VALUE));
        assertThat(hidden(0)).isEmpty();
    }

    @Test
    void refusesTotalsThatAreNoSumsAndCountsBelowTheFloor() {
        CountTable twice = CountTable.of(new int[] {2}, new boolean[] {true}, new long[] {3, 4, 6});
        assertThatThrownBy(() -> IntervalAttack.of(twice, new boolean[3], 0)).hasMessageContaining("sum of its parts");
        assertThatThrownBy(() -> hidden(4, 0)).hasMessageContaining("below the floor");
        assertThatThrownBy(() -> IntervalAttack.of(TABLE, new boolean[2], 0)).hasMessageContaining("9 cells");
    }
}
