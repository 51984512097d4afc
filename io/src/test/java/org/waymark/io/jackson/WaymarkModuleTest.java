package org.waymark.io.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Data;
import org.waymark.id.PupilId;
import org.waymark.id.ScaleRef;
import org.waymark.id.TargetId;
import org.waymark.io.Waymark;
import org.waymark.need.SenType;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.scoring.MeasureSet;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.Scorer;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.target.Target;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class WaymarkModuleTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WaymarkModule()).build();

    private static final Caseload CASELOAD = SampleCaseload.fourSchools(SampleCaseload.SEED);

    /** A vendor's own class around ours. */
    record Screen(String title, PupilRecord record, Optional<Scale> scale, Map<TargetId, Mark> latest, SenType need) {}

    /** What finds it on the class path; the example in Spring Boot shows that it is found. */
    @Test
    void theClassPathNamesIt() throws IOException {
        String services = "/META-INF/services/tools.jackson.databind.JacksonModule";
        try (InputStream named = WaymarkModule.class.getResourceAsStream(services)) {
            assertThat(named).isNotNull();
            assertThat(new String(named.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(WaymarkModule.class.getName());
        }
    }

    @Test
    void whatTheMapperWritesIsADocumentOfWaymark() {
        PupilRecord record = CASELOAD.pupils().get(16);
        String json = MAPPER.writeValueAsString(record);

        assertThat(Waymark.json().readRecord(json)).isEqualTo(record);
        assertThat(MAPPER.readValue(Waymark.json().write(record), PupilRecord.class))
                .isEqualTo(record);
        assertThat(MAPPER.readValue(json, PupilRecord.class)).isEqualTo(record);
    }

    @Test
    void aCaseloadAndItsScoresTravelWhole() {
        Caseload small = CASELOAD.withPupils(CASELOAD.pupils().subList(0, 5));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsBytes(small), Caseload.class))
                .isEqualTo(small);

        ScoreTable table = Waymark.json()
                .readScoreTable(Waymark.json()
                        .write(Scorer.of(MeasureSet.standard(), small.referenceData())
                                .score(small)));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(table), ScoreTable.class))
                .isEqualTo(table);
    }

    @Test
    void typesStandInsideAVendorsOwn() {
        PupilRecord record = CASELOAD.pupils().get(0);
        Screen screen = new Screen(
                "today", record, Optional.of(Scales.GAS), Map.of(TargetId.of("t-1"), Mark.point("2")), SenType.SEMH);

        String json = MAPPER.writeValueAsString(screen);

        assertThat(MAPPER.readValue(json, Screen.class)).isEqualTo(screen);
        JsonNode tree = MAPPER.readTree(json);
        assertThat(tree.at("/record/format").stringValue()).isEqualTo("waymark/record");
        assertThat(tree.at("/latest/t-1").stringValue()).isEqualTo("2");
        assertThat(tree.at("/need").stringValue()).isEqualTo("SEMH");
    }

    @Test
    void partsThatAreNoDocumentHaveNoEnvelope() {
        Target target = CASELOAD.pupils().get(16).targets().get(0);
        Rating rating = CASELOAD.pupils().get(16).ratings().get(0);
        assertThat(MAPPER.valueToTree(target).has("format")).isFalse();
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(target), Target.class))
                .isEqualTo(target);
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(List.of(rating)), new TypeReference<List<Rating>>() {}))
                .containsExactly(rating);
    }

    @Test
    void idsAndReferencesAreTexts() {
        assertThat(MAPPER.writeValueAsString(PupilId.of("p-17"))).isEqualTo("\"p-17\"");
        assertThat(MAPPER.readValue("\"p-17\"", PupilId.class)).isEqualTo(PupilId.of("p-17"));
        assertThat(MAPPER.writeValueAsString(ScaleRef.parse("gas@1"))).isEqualTo("\"gas@1\"");
        assertThat(MAPPER.readValue("\"gas@1\"", ScaleRef.class)).isEqualTo(ScaleRef.parse("gas@1"));
    }

    @Test
    void aTreeOfTheMapperIsReadAsWell() {
        PupilRecord record = CASELOAD.pupils().get(16);
        JsonNode tree = MAPPER.valueToTree(record);
        assertThat(MAPPER.treeToValue(tree, PupilRecord.class)).isEqualTo(record);
    }

    @Test
    void settingsOfTheMapperDoNotChangeTheFormat() {
        JsonMapper odd = JsonMapper.builder()
                .addModule(new WaymarkModule())
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL)
                .build();
        PupilRecord record = CASELOAD.pupils().get(16);
        String json = odd.writeValueAsString(record);
        assertThat(MAPPER.readTree(json)).isEqualTo(MAPPER.readTree(MAPPER.writeValueAsString(record)));
        assertThat(odd.readValue(json, PupilRecord.class)).isEqualTo(record);
    }

    @Test
    void unknownAndVendorFieldsSurvive() {
        Rating rating = CASELOAD.pupils().get(16).ratings().get(0);
        Rating later =
                rating.withExtensions(Map.of("com.example", Data.of("x"))).withUnknown(Map.of("later", Data.of("y")));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(later), Rating.class))
                .isEqualTo(later);
    }

    @Test
    void allFaultsComeAtOnceAndWithoutAValue() {
        String json = "{\"record\": {\"format\": \"waymark/record\", \"version\": \"1.0\","
                + " \"pupil\": {\"id\": 17}, \"ratings\": [{\"target\": \"secret-t\", \"mark\": true}]}}";
        assertThatThrownBy(() -> MAPPER.readValue(json, Screen.class))
                .isInstanceOfSatisfying(WaymarkMismatchException.class, refused -> {
                    assertThat(refused.findings().size()).isGreaterThan(2);
                    assertThat(refused.findings().stream()
                                    .map(finding -> finding.position().toString()))
                            .contains("pupil.id", "ratings[0].mark");
                    assertThat(refused.getTargetType()).isEqualTo(PupilRecord.class);
                })
                .hasMessageNotContaining("secret");
    }

    @Test
    void aDocumentWithoutEnvelopeIsRefused() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"pupil\": {\"id\": \"p-1\"}}", PupilRecord.class))
                .isInstanceOf(WaymarkMismatchException.class)
                .hasMessageContaining("format");
    }

    @Test
    void brokenTextInsideAValueShowsNothingOfIt() {
        byte[] json = "{\"format\": \"waymark/record\", \"pupil\": secret}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MAPPER.readValue(json, PupilRecord.class))
                .isInstanceOf(WaymarkMismatchException.class)
                .hasMessageNotContaining("secret")
                .hasNoCause();
    }

    @Test
    void anIdThatCannotBeIsRefusedWithoutItsText() {
        for (String json : List.of("\"  \"", "17", "{\"value\":\"p-1\"}")) {
            assertThatThrownBy(() -> MAPPER.readValue(json, PupilId.class))
                    .as(json)
                    .isInstanceOf(JacksonException.class)
                    .hasMessageNotContaining("17");
        }
        assertThatThrownBy(() -> MAPPER.readValue("{\" \": \"x\"}", new TypeReference<Map<PupilId, String>>() {}))
                .isInstanceOf(JacksonException.class);
    }
}
