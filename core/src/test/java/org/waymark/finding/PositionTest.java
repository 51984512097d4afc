package org.waymark.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {

    @Test
    void printsAsAPath() {
        Position position =
                Position.root().item("pupils", 16).item("targets", 2).field("aim");

        assertThat(position).hasToString("pupils[16].targets[2].aim");
        assertThat(position.name()).hasValue("aim");
        assertThat(position.parent().orElseThrow().item()).hasValue(2);
        assertThat(position.parent().orElseThrow().name()).isEmpty();
    }

    @Test
    void theWholeIsTheRoot() {
        assertThat(Position.root()).hasToString("(root)");
        assertThat(Position.root().isRoot()).isTrue();
        assertThat(Position.root().parent()).isEmpty();
        assertThat(Position.root().name()).isEmpty();
        assertThat(Position.root().item()).isEmpty();
    }

    @Test
    void isSeenFromTheRootOfSomethingLarger() {
        Position inRecord = Position.root().item("targets", 2);
        Position record = Position.root().item("pupils", 16);

        assertThat(inRecord.in(record)).isEqualTo(Position.parse("pupils[16].targets[2]"));
        assertThat(Position.root().in(record)).isEqualTo(record);
        assertThat(inRecord.in(Position.root())).isEqualTo(inRecord);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "a[", "a[]", "a[x]", "a[-1]", "a]", "a[1]b", "a[1234567890]"})
    void refusesWhatIsNoPosition(String text) {
        assertThatThrownBy(() -> Position.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a Position must have the form pupils[16].targets[2].aim");
    }

    @Test
    void refusesAnIndexBelowZero() {
        assertThatThrownBy(() -> Position.root().index(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
