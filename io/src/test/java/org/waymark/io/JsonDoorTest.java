package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audiences;
import org.waymark.code.CodeSet;
import org.waymark.code.Roles;
import org.waymark.data.Data;
import org.waymark.id.VocabularyRef;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.NeedTaxonomy;
import org.waymark.need.SenProvisions;
import org.waymark.need.SenTypes;
import org.waymark.pupil.EnrolmentKinds;
import org.waymark.pupil.KeyStages;
import org.waymark.pupil.NcYears;
import org.waymark.rating.EvidenceKinds;
import org.waymark.rating.Perspectives;
import org.waymark.rating.PhaseKinds;
import org.waymark.rating.Purposes;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.review.ReviewKinds;
import org.waymark.scale.AbsenceReasons;
import org.waymark.scale.PointsTable;
import org.waymark.scale.PointsTables;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.school.LocalAuthorities;
import org.waymark.school.SchoolPhases;
import org.waymark.target.Achievements;
import org.waymark.target.Decisions;
import org.waymark.target.TargetKinds;
import org.waymark.target.TargetSources;
import org.waymark.target.TargetStatuses;

class JsonDoorTest {

    private static final String RECORD = """
            {
              "format": "waymark/record",
              "version": "1.0",
              "pupil": {
                "id": "p-1",
                "name": "Ada Example",
                "upn": "Q999000024001",
                "enrolments": [
                  {
                    "school": "northgate",
                    "year": "8",
                    "from": "2026-09-01"
                  }
                ]
              },
              "provisions": [
                {
                  "provision": "K",
                  "from": "2026-09-01"
                }
              ],
              "needs": [
                {
                  "type": "SEMH",
                  "rank": 1,
                  "from": "2026-09-01"
                }
              ],
              "targets": [
                {
                  "id": "t-3",
                  "kind": "personal",
                  "statement": "Repairs a fall-out on the same day",
                  "scale": "northgate-steps@1",
                  "aim": {
                    "mark": "b",
                    "by": "2027-09-01"
                  }
                }
              ],
              "ratings": [
                {
                  "target": "t-3",
                  "mark": "a",
                  "on": "2026-09-01",
                  "by": {
                    "staff": "staff-4"
                  },
                  "purpose": "baseline"
                },
                {
                  "target": "t-3",
                  "mark": {
                    "absent": "refused"
                  },
                  "on": "2026-10-01",
                  "recordedAt": "2026-10-01T09:30:00Z",
                  "by": {
                    "role": "pupil"
                  },
                  "notes": [
                    {
                      "text": "Said \\"not today\\""
                    }
                  ],
                  "extensions": {
                    "uk.vendor": {
                      "a": null,
                      "b": 1
                    }
                  },
                  "mood": "grey"
                }
              ]
            }
            """;

    @TempDir
    Path folder;

    @Test
    void writesARecordInTheOrderOfTheTables() {
        assertThat(Waymark.json().write(Samples.record("p-1"))).isEqualTo(RECORD);
        assertThat(Waymark.json().readRecord(RECORD)).isEqualTo(Samples.record("p-1"));
    }

    @Test
    void readsWhatItWroteThroughEachDoor() throws IOException {
        Path file = folder.resolve("caseload.json");
        Waymark.json().write(file, Samples.caseload());
        assertThat(Waymark.json().readCaseload(file)).isEqualTo(Samples.caseload());
        assertThat(Waymark.readCaseload(file)).isEqualTo(Samples.caseload());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Waymark.json().write(bytes, Samples.caseload());
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes.toByteArray());
        assertThat(Waymark.json().readCaseload(new ByteArrayInputStream(bytes.toByteArray())))
                .isEqualTo(Samples.caseload());
        assertThat(Waymark.json().readReferenceData(Waymark.json().write(Samples.referenceData())))
                .isEqualTo(Samples.referenceData());
    }

    @Test
    void linksLocalWordsToTheSharedOnes() {
        String json = Waymark.json().write(Samples.local());
        assertThat(json).contains("\"over\": \"shared@1\"").doesNotContain("Relationships");
        assertThat(Waymark.json().readLocalVocabulary(json, Samples.shared())).isEqualTo(Samples.local());
        assertThat(Waymark.json().readCaseload(Waymark.json().write(Samples.caseload())))
                .extracting(caseload ->
                        caseload.referenceData().localVocabularies().get(0).shared())
                .isEqualTo(Samples.shared());
        assertThatThrownBy(() -> Waymark.json()
                        .readLocalVocabulary(
                                json, Samples.shared().withTitle("Other").withRef(VocabularyRef.parse("shared@2"))))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("json.refused at over");
    }

    @Test
    void aUsersScaleComesFromJsonWithoutCode() {
        Scale scale = Waymark.json().readScale("""
                {"format": "waymark/scale", "version": "1.0",
                 "ref": "northgate-steps@1", "title": "Steps of Northgate", "kind": "ordinal",
                 "points": [{"code": "a", "label": "First"}, {"code": "b", "label": "Second", "value": 2}],
                 "source": "Northgate School"}
                """);
        assertThat(scale).isEqualTo(Samples.steps());
    }

    static Stream<Scale> scales() {
        return Scales.all().stream();
    }

    @ParameterizedTest
    @MethodSource("scales")
    void shippedScalesAreEqualInBothForms(Scale scale) {
        assertThat(Waymark.json().readScale(Waymark.json().write(scale))).isEqualTo(scale);
    }

    static Stream<CodeSet> codeSets() {
        return Stream.of(
                Decisions.CODES,
                TargetKinds.CODES,
                TargetSources.CODES,
                Achievements.CODES,
                TargetStatuses.CODES,
                SchoolPhases.CODES,
                ReviewKinds.CODES,
                PhaseKinds.CODES,
                Purposes.CODES,
                Perspectives.CODES,
                EvidenceKinds.CODES,
                Roles.CODES,
                Audiences.CODES,
                AbsenceReasons.CODES,
                SenProvisions.CODES,
                SenTypes.CODES,
                NcYears.CODES,
                KeyStages.CODES,
                EnrolmentKinds.CODES,
                LocalAuthorities.PSEUDO);
    }

    @ParameterizedTest
    @MethodSource("codeSets")
    void shippedCodeSetsAreEqualInBothForms(CodeSet set) {
        assertThat(Waymark.json().readCodeSet(Waymark.json().write(set))).isEqualTo(set);
    }

    static Stream<PointsTable> pointsTables() {
        return PointsTables.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pointsTables")
    void shippedPointsTablesAreEqualInBothForms(PointsTable table) {
        assertThat(Waymark.json().readPointsTable(Waymark.json().write(table))).isEqualTo(table);
    }

    @Test
    void theShippedTaxonomyIsEqualInBothForms() {
        NeedTaxonomy taxonomy = NeedTaxonomies.AREAS_OF_NEED_2015;
        assertThat(Waymark.json().readNeedTaxonomy(Waymark.json().write(taxonomy)))
                .isEqualTo(taxonomy);
    }

    @Test
    void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = folder.resolve("record.json");
        Waymark.json().write(file, Samples.record("p-1"));
        PupilRecord unwritable = Samples.record("p-2")
                .plusRating(Rating.baseline("t-3", "a", LocalDate.of(10_000, 1, 1), Rater.pupil()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waymark.json().write(file, unwritable))
                .withMessageContaining("rating.on: a date must lie in the years 1 to 9999");
        assertThat(Files.readString(file)).isEqualTo(RECORD);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aNewFileKeepsThePermissionsOfTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("record.json"), "old");
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        Waymark.json().write(file, Samples.record("p-1"));
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        assertThat(Files.readString(file)).isEqualTo(RECORD);
    }

    @Test
    void refusesToWriteAnUnknownFieldWithAKnownName() {
        PupilRecord record = Samples.record("p-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waymark.json().write(record.withUnknown(Map.of("targets", Data.of(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waymark.json().write(record.withUnknown(Map.of("format", Data.of(1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waymark.json().write(record.withUnknown(Map.of("x", Data.of("\ud800")))))
                .withMessageContaining("surrogate");
    }

    @Test
    void aFileThatIsNotThereIsNamedWithoutItsName() {
        assertThatThrownBy(() -> Waymark.readCaseload(folder.resolve("none.json")))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("file.missing")
                .hasMessageNotContaining("none")
                .hasNoCause();
    }

    @Test
    void halfAPairInATextIsRefusedWithItsLine() {
        ReadException refused = catchThrowableOfType(
                ReadException.class, () -> Waymark.json().readRecord(RECORD.replace("Ada", "\ud800")));
        assertThat(refused.findings().asList()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("json.encoding");
            assertThat(finding.line()).hasValue(6);
        });
    }

    @Test
    void aStreamStaysOpen() {
        boolean[] closed = {false};
        Waymark.json().readRecord(new ByteArrayInputStream(RECORD.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        assertThat(closed[0]).isFalse();
    }
}
