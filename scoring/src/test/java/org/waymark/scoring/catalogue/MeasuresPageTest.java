package org.waymark.scoring.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Keeps {@code scoring/MEASURES.md} current. After a change of a measure the page is written anew by
 *
 * <pre>
 *   mvn -q -B test -pl scoring -am -Dtest=MeasuresPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaymark.write=true
 * </pre>
 */
class MeasuresPageTest {

    private static final Path PAGE = Path.of("MEASURES.md");
    private static final Path CALCULATORS = Path.of("src/main/java/org/waymark/scoring/stat");

    @Test
    void thePageSaysWhatTheMeasuresSay() throws IOException {
        String page = MeasuresPage.of(CALCULATORS);
        if (Boolean.getBoolean("waymark.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("write it anew as the comment of this test says").hasContent(page);
    }

    @Test
    void everyMeasureSaysWhenToUseItWhenNotAndWhatItNeeds() {
        assertThat(Catalogue.all()).allSatisfy(measure -> {
            assertThat(measure.info().useWhen()).as("useWhen of " + measure).isPresent();
            assertThat(measure.info().notWhen()).as("notWhen of " + measure).isPresent();
            assertThat(MeasuresPage.needs(measure.info()))
                    .as("needs of " + measure)
                    .isNotEmpty();
        });
    }
}
