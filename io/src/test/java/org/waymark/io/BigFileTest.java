package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The memory does not grow with the file: a machine with a heap smaller than the file writes and reads it. */
class BigFileTest {

    private static final String WHOLE = "bytes true records true together true";

    @TempDir
    Path folder;

    @Test
    void thirtyMebibytesUnderAHeapOfTwenty() throws Exception {
        Fork.Outcome outcome = Fork.run(
                BigFile.class,
                List.of("-Xmx20m", "-XX:+UseSerialGC"),
                folder.resolve("thirty.ndjson").toString(),
                Long.toString(30L << 20));
        assertThat(outcome.output()).contains(WHOLE);
        assertThat(outcome.exit()).isZero();
    }

    /** {@code mvn -B test -Pbig -pl io -am} : two gigabytes under a heap of 256 MiB; takes some minutes. */
    @Test
    @EnabledIfSystemProperty(named = "waymark.big", matches = "true")
    void twoGigabytesUnderAHeapOfTwoHundredAndFiftySix() throws Exception {
        Process process = Fork.start(
                BigFile.class, List.of("-Xmx256m"), folder.resolve("big.ndjson").toString(), Long.toString(2L << 30));
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains(WHOLE);
        assertThat(process.waitFor()).isZero();
    }
}
