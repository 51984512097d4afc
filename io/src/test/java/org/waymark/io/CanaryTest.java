package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.finding.Finding;

/** Whatever is done to a document, no message of a fault repeats what stands in it. */
class CanaryTest {

    private static final String CANARY = "Kanarienvogel";

    private static final String DOCUMENT = Waymark.json()
            .write(Samples.record("p-1"))
            .replaceAll(
                    "\"(p-1|Ada Example|Q999000024001|northgate|t-3|grey|staff-4|mood|uk.vendor)\"",
                    "\"$1" + CANARY + "\"")
            .replace("Said ", CANARY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noMessageHoldsAValue(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 1_500; i++) {
            String mutated = mutate(random);
            try {
                Waymark.json().readRecord(mutated);
            } catch (ReadException fault) {
                refused++;
                assertThat(fault.getCause()).isNull();
                assertThat(fault.getSuppressed()).isEmpty();
                assertThat(fault.toString()).doesNotContain(CANARY).doesNotContain("Kanar");
                for (Finding finding : fault.findings()) {
                    assertThat(finding.toString() + finding.describe() + finding.attributes())
                            .doesNotContain("Kanar")
                            .doesNotContain("jackson");
                }
            }
        }
        assertThat(refused).isGreaterThan(500);
    }

    private static String mutate(Random random) {
        int at = random.nextInt(DOCUMENT.length());
        String canary = "\"" + CANARY + "\"";
        return switch (random.nextInt(8)) {
            case 0 -> DOCUMENT.substring(0, at);
            case 1 -> DOCUMENT.substring(0, at) + CANARY + DOCUMENT.substring(at);
            case 2 -> DOCUMENT.substring(0, at) + DOCUMENT.substring(Math.min(DOCUMENT.length(), at + 7));
            case 3 -> DOCUMENT.replaceAll("\"2026[^\"]*\"", canary);
            case 4 -> DOCUMENT.replaceFirst("\"[a-zA-Z0-9 -]+\"(?=,|\\n)", "{" + canary + ": 1}");
            case 5 -> DOCUMENT.substring(0, at) + canary + DOCUMENT.substring(at);
            case 6 -> DOCUMENT.replace("\"rank\": 1", "\"rank\": " + canary) + canary;
            default -> DOCUMENT.substring(0, at) + (char) random.nextInt(256) + DOCUMENT.substring(at + 1);
        };
    }
}
