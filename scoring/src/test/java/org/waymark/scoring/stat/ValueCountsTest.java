package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ValueCountsTest {

    @Test
    void quantilesLieBetweenTheirNeighboursAsTheSeventhDefinitionHasIt() {
        ValueCounts values = ValueCounts.of(4, 1, 3, 2);

        assertThat(values.quantile(0)).hasValue(1);
        assertThat(values.quantile(0.25)).hasValue(1.75);
        assertThat(values.median()).hasValue(2.5);
        assertThat(values.quantile(0.75)).hasValue(3.25);
        assertThat(values.quantile(1)).hasValue(4);
    }

    @Test
    void decimalsAreInterpolatedAsDecimals() {
        assertThat(ValueCounts.of(0.1, 0.2).median()).hasValue(0.15);
        assertThat(ValueCounts.of(0.1, 0.1, 0.3).quantile(0.9)).hasValue(0.26);
    }

    @Test
    void sharesCountWhatIsAtTheLimit() {
        ValueCounts values = ValueCounts.of(-1, 0, 0, 2);

        assertThat(values.atOrAbove(0)).isEqualTo(3);
        assertThat(values.atOrAbove(-0.0)).isEqualTo(3);
        assertThat(values.atOrAbove(2.5)).isZero();
    }

    @Test
    void theSumsAreThoseOfTheValues() {
        double[] values = {0.1, 0.1, 0.1, 7, 7, -3.25, 7, 7, 7};

        assertThat(ValueCounts.of(values).moments()).isEqualTo(GroupMoments.of(values));
        assertThat(ValueCounts.NONE.moments()).isEqualTo(GroupMoments.NONE);
    }

    @Test
    void countsMayBeHandedIn() {
        ValueCounts values = ValueCounts.of(new TreeMap<>(Map.of(2.0, 3L, 5.0, 0L)));

        assertThat(values).isEqualTo(ValueCounts.of(2, 2, 2));
        assertThat(values.distinct()).isEqualTo(1);
        assertThatThrownBy(() -> ValueCounts.of(new TreeMap<>(Map.of(2.0, -1L))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ValueCounts.of(new TreeMap<>(Map.of(Double.NaN, 1L))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withoutValuesThereIsNoQuantile() {
        assertThat(ValueCounts.NONE.median()).isEmpty();
        assertThat(ValueCounts.NONE.count()).isZero();
        assertThat(ValueCounts.of().plus(ValueCounts.of(1))).isEqualTo(ValueCounts.of(1));
        assertThatThrownBy(() -> ValueCounts.of(1).quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ValueCounts.of(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysHowManyAndNotWhich() {
        assertThat(ValueCounts.of(17, 17, 3)).hasToString("ValueCounts[values=3, distinct=2]");
    }
}
