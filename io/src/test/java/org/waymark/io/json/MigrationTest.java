package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Data;
import org.waymark.finding.Finding;

/** The steps between versions, on versions 0.8 and 0.9 that never were. */
class MigrationTest {

    /** In 0.8 the pupil's id stood at the top. */
    private static final Migration FROM_08 = step("0.8", "0.9", document -> {
        Map<String, Data> fields = new LinkedHashMap<>(document);
        Data id = fields.remove("pupilId");
        if (id == null) {
            throw new IllegalArgumentException("pupilId is required in 0.8");
        }
        fields.put("pupil", Data.objectOf(Map.of("id", id)));
        return fields;
    });

    /** In 0.9 ratings were called scores, and their mark a number in a text. */
    private static final Migration FROM_09 = step("0.9", "1.0", document -> {
        Map<String, Data> fields = new LinkedHashMap<>(document);
        if (fields.remove("scores") instanceof Data.Items scores) {
            List<Data> ratings = new ArrayList<>();
            for (Data score : scores.values()) {
                Map<String, Data> rating = new LinkedHashMap<>(((Data.Fields) score).values());
                rating.put("mark", rating.remove("level"));
                ratings.add(new Data.Fields(rating));
            }
            fields.put("ratings", new Data.Items(ratings));
        }
        return fields;
    });

    private static final Document<PupilRecord> RECORD =
            Documents.RECORD.migrating(new Migrations(List.of(FROM_08, FROM_09)));

    private static final String SCORES =
            "\"scores\": [{\"target\": \"t\", \"level\": \"4\", \"on\": \"2020-01-01\", \"own\": 1.10}], \"later\": [null]";

    private static final String OF_09 =
            "{\"format\": \"waymark/record\", \"version\": \"0.9\", \"pupil\": {\"id\": \"p-1\"}, " + SCORES + "}";

    private static final String OF_08 =
            "{\"version\": \"0.8\", \"format\": \"waymark/record\", \"pupilId\": \"p-1\", " + SCORES + "}";

    private static final String OF_10 =
            OF_09.replace("0.9", "1.0").replace("scores", "ratings").replace("level", "mark");

    private static Migration step(String from, String to, UnaryOperator<Map<String, Data>> change) {
        return new Migration() {
            @Override
            public String from() {
                return from;
            }

            @Override
            public String to() {
                return to;
            }

            @Override
            public Data.Fields apply(String format, Data.Fields document) {
                assertThat(format).isEqualTo("waymark/record");
                assertThat(document.values()).containsEntry("version", Data.of(from));
                return new Data.Fields(change.apply(document.values()));
            }
        };
    }

    @Test
    void anOlderDocumentIsReadAsIfItWereWrittenToday() {
        PupilRecord today = read(OF_10).value();
        assertThat(today).isNotNull();
        assertThat(read(OF_09).value()).isEqualTo(today);
        assertThat(read(OF_08).value()).isEqualTo(today);
        assertThat(RECORD.read(new ByteArrayInputStream(OF_08.getBytes(StandardCharsets.UTF_8)), 1 << 20)
                        .value())
                .isEqualTo(today);
    }

    @Test
    void whatItDoesNotKnowIsKept() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RECORD.write(read(OF_08).value(), bytes, false);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("\"version\":\"1.0\"", "\"own\":1.10", "\"later\":[null]");
    }

    @Test
    void withoutStepsItIsRefused() {
        assertThat(Documents.RECORD
                        .read(OF_09.getBytes(StandardCharsets.UTF_8))
                        .findings()
                        .asList())
                .extracting(Finding::message)
                .containsExactly("is 0.9, and this library reads 1.x");
    }

    @Test
    void anOlderVersionMustBeNamedBeforeTheContent() {
        String late = "{\"pupil\": {\"id\": \"p-1\"}, \"version\": \"0.9\", \"format\": \"waymark/record\"}";
        assertThat(read(late).findings().asList())
                .extracting(Finding::describe)
                .containsExactly(
                        "error json.version at version (line 1): is 0.9, and an older version must be named before the"
                                + " content -> Move format and version to the front of the document.");
    }

    @Test
    void faultsAfterTheStepsHaveAPositionAndNoLine() {
        Finding fault = read(OF_09.replace("2020-01-01", "2020-02-30"))
                .findings()
                .asList()
                .get(0);
        assertThat(fault.position()).hasToString("ratings[0].on");
        assertThat(fault.line()).isEmpty();
        assertThat(fault.rule()).isEqualTo("json.value");
    }

    @Test
    void faultsBeforeTheStepsHaveALine() {
        assertThat(brief(OF_09.replace("\"level\"", "\"target\""))).containsExactly("json.duplicate *[0].*:1");
        assertThat(brief(OF_08.replace("pupilId", "id"))).containsExactly("json.refused (root):1");
        assertThat(brief(OF_09.replace("\"scores\"", "\"version\": \"1.0\", \"scores\"")))
                .containsExactly("json.duplicate version:1");
        assertThat(brief(OF_08.replace("waymark/record", "waymark/scale"))).containsExactly("json.format format:0");
        assertThat(brief(OF_09.substring(0, 90))).containsExactly("json.syntax *[0].*:1");
    }

    @Test
    void whatMustBeUnderstoodIsAskedAfterTheSteps() {
        assertThat(brief(OF_09.replace(
                        "\"scores\"", "\"mustUnderstand\": [\"rating.mark\", \"rating.weight\"], \"scores\"")))
                .containsExactly("json.must-understand mustUnderstand[1]:0");
    }

    @Test
    void stepsMustLeadToTheVersionThatIsWritten() {
        assertThatIllegalStateException().isThrownBy(() -> new Migrations(List.of(FROM_08)));
        assertThatIllegalStateException().isThrownBy(() -> new Migrations(List.of(FROM_09, FROM_09)));
        Migration back = step("0.9", "0.8", fields -> fields);
        assertThatIllegalStateException().isThrownBy(() -> new Migrations(List.of(FROM_08, back)));
    }

    private static Reading<PupilRecord> read(String json) {
        return RECORD.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> brief(String json) {
        return read(json).findings().asList().stream()
                .map(fault -> fault.rule() + " " + fault.position() + ":"
                        + fault.line().orElse(0))
                .toList();
    }
}
