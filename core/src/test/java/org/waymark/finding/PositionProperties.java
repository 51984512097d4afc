package org.waymark.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PositionProperties {

    @Provide
    Arbitrary<Position> positions() {
        Arbitrary<String> names = Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8);
        Arbitrary<Object> steps =
                Arbitraries.oneOf(names, Arbitraries.integers().between(0, 99_999));
        return steps.list().ofMaxSize(8).map(PositionProperties::position);
    }

    private static Position position(List<Object> steps) {
        Position position = Position.root();
        for (Object step : steps) {
            position = step instanceof Integer index ? position.index(index) : position.field((String) step);
        }
        return position;
    }

    @Property(tries = 300)
    void readsBackWhatItPrints(@ForAll("positions") Position position) {
        assertThat(Position.parse(position.toString())).isEqualTo(position).hasSameHashCodeAs(position);
    }

    @Property(tries = 300)
    void placesNestLikePaths(
            @ForAll("positions") Position one, @ForAll("positions") Position two, @ForAll("positions") Position three) {
        assertThat(one.in(two).in(three)).isEqualTo(one.in(two.in(three)));
    }
}
