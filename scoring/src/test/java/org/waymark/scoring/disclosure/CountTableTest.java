package org.waymark.scoring.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountTableTest {

    private static final CountTable TABLE = CountTable.summed(new int[] {2, 3}, new long[] {1, 2, 3, 4, 5, 6});

    @Test
    void totalsAreAddedUpAndStandLastInEachDimension() {
        long[] expected = {1, 2, 3, 6, 4, 5, 6, 15, 5, 7, 9, 21};
        assertThat(TABLE.cells()).isEqualTo(12);
        for (int cell = 0; cell < expected.length; cell++) {
            assertThat(TABLE.count(cell)).isEqualTo(expected[cell]);
        }
        assertThat(TABLE.count(TABLE.cell(2, 3))).isEqualTo(21);
        assertThat(TABLE.count(TABLE.cell(1, 3))).isEqualTo(15);
    }

    @Test
    void aCellSaysWhereItStands() {
        int cell = TABLE.cell(1, 2);
        assertThat(TABLE.category(cell, 0)).isEqualTo(1);
        assertThat(TABLE.category(cell, 1)).isEqualTo(2);
        assertThat(TABLE.isTotal(cell)).isFalse();
        assertThat(TABLE.isTotal(TABLE.cell(2, 0))).isTrue();
        assertThat(TABLE.totalsOf(TABLE.cell(2, 3))).isEqualTo(2);
        assertThat(TABLE.moved(cell, 0, 2)).isEqualTo(TABLE.cell(2, 2));
        assertThat(TABLE.extent(1)).isEqualTo(4);
        assertThat(TABLE).hasToString("CountTable[sizes=[2, 3], cells=12]");
    }

    @Test
    void aDimensionMayHaveNoTotal() {
        CountTable table = CountTable.of(new int[] {2, 2}, new boolean[] {true, false}, new long[] {1, 2, 3, 4, 4, 6});
        assertThat(table.hasTotal(0)).isTrue();
        assertThat(table.hasTotal(1)).isFalse();
        assertThat(table.size(1)).isEqualTo(2);
        assertThat(table.count(table.cell(2, 1))).isEqualTo(6);
        assertThatThrownBy(() -> table.cell(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsHandedInIsNotKept() {
        long[] counts = {7};
        CountTable table = CountTable.of(new int[] {1}, new boolean[] {false}, counts);
        counts[0] = 1;
        assertThat(table.count(0)).isEqualTo(7);
    }

    @Test
    void refusesWhatIsNoTable() {
        boolean[] one = {true};
        assertThatThrownBy(() -> CountTable.of(new int[] {2}, one, new long[] {1, 2}))
                .hasMessageContaining("has 3 cells, not 2");
        assertThatThrownBy(() -> CountTable.of(new int[] {1}, one, new long[] {-1, -1}))
                .hasMessageContaining("negative");
        assertThatThrownBy(() -> CountTable.of(new int[] {0}, one, new long[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.of(new int[0], new boolean[0], new long[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.summed(new int[] {2}, new long[] {1}))
                .hasMessageContaining("2 cells within, not 1");
        assertThatThrownBy(() -> CountTable.summed(new int[] {2}, new long[] {Long.MAX_VALUE, 1}))
                .isInstanceOf(ArithmeticException.class);
    }
}
