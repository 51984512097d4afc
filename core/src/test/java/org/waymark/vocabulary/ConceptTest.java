package org.waymark.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ConceptTest {

    private static final Concept CONCEPT = Concept.builder()
            .id("shared:communication/ask")
            .strand("communication")
            .title("Asks for help")
            .addCriteria("Seen in two settings")
            .addExamples(LevelExample.of("early", "Looks at an adult"))
            .step("1", "With a picture card")
            .step("2", "With a word")
            .step("3", "With a sentence")
            .build();

    @Test
    void findsStepsAndWhatComesNext() {
        assertThat(CONCEPT.step("2")).map(Step::title).contains("With a word");
        assertThat(CONCEPT.step("9")).isEmpty();
        assertThat(CONCEPT.stepAfter("1")).map(Step::code).contains("2");
        assertThat(CONCEPT.stepAfter("3")).isEmpty();
        assertThat(CONCEPT.stepAfter("9")).isEmpty();
    }

    @Test
    void refusesAStepThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Concept.builder()
                        .id("a")
                        .strand("s")
                        .title("A")
                        .step("1", "One")
                        .step("1", "Other")
                        .build())
                .withMessage("a Concept must not hold a step twice");
    }

    @Test
    void aConceptMayBeSplit() {
        Concept split = Concept.builder()
                .id("a")
                .strand("s")
                .title("A")
                .retired(true)
                .addReplacedBy("b")
                .addReplacedBy("c")
                .build();
        assertThat(split.retired()).isTrue();
        assertThat(split.replacedBy()).hasSize(2);
    }
}
