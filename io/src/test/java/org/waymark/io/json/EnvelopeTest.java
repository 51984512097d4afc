package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;

class EnvelopeTest {

    private static final String CONTENT = "\"pupil\": {\"id\": \"p\"}, \"laterField\": 1";

    private static Reading<PupilRecord> read(String envelope) {
        String json = "{\"format\": \"waymark/record\",\n" + envelope + ",\n" + CONTENT + "}";
        return Documents.RECORD.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String envelope) {
        return read(envelope).findings().asList().stream()
                .map(Finding::describe)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.7", "1.10", "1.999999999"})
    void anyMinorVersionIsReadAndWhatItAddsIsKept(String version) {
        PupilRecord record = read("\"version\": \"" + version + "\"").value();
        assertThat(record.unknown()).containsOnlyKeys("laterField");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "0.9", "10.1", "999999999.0"})
    void anotherMajorVersionIsRefusedAndNothingElseIsSaid(String version) {
        assertThat(faults("\"version\": \"" + version + "\", \"needs\": 7"))
                .containsExactly("error json.version at version (line 2): is " + version
                        + ", and this library reads 1.x -> Use a release of the library that reads this version.");
    }

    @Test
    void whatALibraryUnderstandsMayBeAskedFor() {
        assertThat(faults("\"version\": \"1.7\", \"mustUnderstand\": []")).isEmpty();
        assertThat(faults("\"version\": \"1.7\", \"mustUnderstand\": null")).isEmpty();
        assertThat(faults("\"version\": \"1.7\", \"mustUnderstand\": [\"rating.mark\", \"pupilRecord.series\"]"))
                .isEmpty();
    }

    @Test
    void whatItDoesNotUnderstandEndsTheReadingWithoutRepeatingTheName() {
        assertThat(faults("\"version\": \"1.7\", \"mustUnderstand\": [\"rating.mark\", \"Ada Example\"], \"needs\": 7"))
                .containsExactly(
                        "error json.must-understand at mustUnderstand[1] (line 2): names something that a reader must"
                                + " understand, and this library does not -> Use a release of the library that reads this"
                                + " version, or ask who wrote the document.");
    }

    @Test
    void theListIsAListOfTextsThatStandsOnce() {
        assertThat(faults("\"version\": \"1.0\", \"mustUnderstand\": \"rating.mark\"")
                        .get(0))
                .contains("json.type at mustUnderstand ");
        assertThat(faults("\"version\": \"1.0\", \"mustUnderstand\": [7]").get(0))
                .contains("json.type at mustUnderstand[0]");
        assertThat(faults("\"version\": \"1.0\", \"mustUnderstand\": [], \"mustUnderstand\": []")
                        .get(0))
                .contains("json.duplicate at mustUnderstand ");
    }

    @Test
    void withinTheObjectsTheNameIsFree() {
        String json =
                "{\"format\": \"waymark/record\", \"version\": \"1.0\", \"pupil\": {\"id\": \"p\", \"mustUnderstand\": [\"x\"]}}";
        assertThat(Documents.RECORD
                        .read(json.getBytes(StandardCharsets.UTF_8))
                        .value()
                        .pupil()
                        .unknown())
                .containsOnlyKeys("mustUnderstand");
    }
}
