package org.waymark.wider;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogicModelTest {

    @Test
    void listsItsLinesFromInputsToImpact() {
        LogicModel model = LogicModel.builder()
                .id("m")
                .title("Model")
                .addImpact(LogicEntry.of("e"))
                .addLongTerm(LogicEntry.of("d"))
                .addShortTerm(LogicEntry.of("c", "clubs"))
                .addOutputs(LogicEntry.of("b"))
                .addInputs(LogicEntry.of("a"))
                .build();
        assertThat(model.entries()).extracting(LogicEntry::text).containsExactly("a", "b", "c", "d", "e");
        assertThat(model.entries().get(2).indicators()).containsExactly("clubs");
        assertThat(model.programme()).isEmpty();
    }
}
