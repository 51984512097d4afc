package org.waymark.scoring.stat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GroupMomentsProperties {

    @Provide
    Arbitrary<double[]> values() {
        return Arbitraries.doubles()
                .between(-1e6, 1e6)
                .ofScale(6)
                .array(double[].class)
                .ofMaxSize(12);
    }

    @Property(tries = 300)
    void anyOrderAndAnySplitGiveTheSameBits(@ForAll("values") double[] values, @ForAll long seed) {
        Random random = new Random(seed);
        List<Double> shuffled = Arrays.stream(values).boxed().collect(Collectors.toList());
        Collections.shuffle(shuffled, random);
        GroupMoments left = GroupMoments.NONE;
        GroupMoments right = GroupMoments.NONE;
        for (double value : shuffled) {
            if (random.nextBoolean()) {
                left = left.plus(value);
            } else {
                right = right.plus(value);
            }
        }
        GroupMoments whole = GroupMoments.of(values);
        for (GroupMoments merged : List.of(left.plus(right), right.plus(left))) {
            assertThat(merged).isEqualTo(whole).hasSameHashCodeAs(whole);
            assertThat(merged.mean()).isEqualTo(whole.mean());
            assertThat(merged.sd()).isEqualTo(whole.sd());
            assertThat(merged.skewness()).isEqualTo(whole.skewness());
            assertThat(merged.kurtosis()).isEqualTo(whole.kurtosis());
        }
    }

    @Test
    void valuesThatAreTheSameHaveNoSpreadAtAll() {
        GroupMoments moments = GroupMoments.of(0.1, 0.1, 0.1);
        assertThat(moments.variance()).hasValue(0);
        assertThat(moments.mean()).hasValue(0.1);
        assertThat(moments.skewness()).isEmpty();
        assertThat(moments.kurtosis()).isEmpty();
        assertThat(GroupMoments.NONE.mean()).isEmpty();
        assertThat(GroupMoments.of(3).variance()).isEmpty();
    }
}
