package org.waymark.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.waymark.io.Waymark;

class MakeFourSchoolsTest {

    @Test
    void theCaseloadThatComesWithTheQuickstartIsTheOneOfItsSeed() throws IOException {
        try (InputStream stream = Quickstart.class.getResourceAsStream(Quickstart.FOUR_SCHOOLS)) {
            String shipped = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shipped)
                    .as(
                            "made anew by: mvn -q -B compile exec:java -pl examples -am"
                                    + " -Dexec.mainClass=org.waymark.examples.quickstart.MakeFourSchools"
                                    + " -Dexec.args=examples/src/main/resources/org/waymark/examples/quickstart/four-schools.json")
                    .isEqualTo(Waymark.json().write(MakeFourSchools.caseload()));
        }
    }
}
