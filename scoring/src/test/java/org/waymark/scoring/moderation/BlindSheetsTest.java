package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.scoring.moderation.Moderations.DAY;
import static org.waymark.scoring.moderation.Moderations.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.Note;
import org.waymark.finding.Finding;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.rating.Evidence;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.school.School;
import org.waymark.target.LevelDescriptor;
import org.waymark.target.Levels;

class BlindSheetsTest {

    private static final SchoolId NORTHGATE = SchoolId.of("northgate");
    private static final SchoolId EASTFIELD = SchoolId.of("eastfield");
    private static final SchoolPairs PAIRS = SchoolPairs.of(Map.of(NORTHGATE, EASTFIELD, EASTFIELD, NORTHGATE));
    private static final ReferenceData REFERENCE = ReferenceData.builder()
            .addSchools(
                    School.builder().id("northgate").title("Northgate School").build())
            .addSchools(
                    School.builder().id("eastfield").title("Eastfield School").build())
            .build();

    private static PupilRecord told() {
        PupilRecord record = record("p-1001", "northgate", 1);
        return record.withPupil(record.pupil().withName("Robin Testcase"))
                .withTargets(record.targets()
                        .get(0)
                        .withStatement("Robin greets visitors of Northgate School; the robin is our bird")
                        .withCriterion("In 4 of 5 occasions")
                        .withLevels(Levels.builder()
                                .fixedOn(DAY)
                                .addDescriptors(LevelDescriptor.builder()
                                        .point("1")
                                        .text("Robin's first step")
                                        .build())
                                .build()))
                .withRatings(record.ratings()
                        .get(0)
                        .withEvidence(
                                evidence("file-1", "seen by all", Audience.EXTERNAL),
                                evidence("file-2", "for staff", Audience.STAFF),
                                evidence("p-1001/file-3", "named", Audience.EXTERNAL)));
    }

    private static Evidence evidence(String reference, String note, Audience audience) {
        return Evidence.builder()
                .kind("photo")
                .reference(reference)
                .note(Note.of(note).withAudience(audience))
                .build();
    }

    private static BlindSheets sheets(PupilRecord... records) {
        Caseload caseload = Caseload.of(REFERENCE, List.of(records));
        return BlindSheets.of(ModerationSampling.withDefaults().draw(caseload, CycleId.of("autumn")), caseload, PAIRS);
    }

    private static List<String> rules(BlindSheets sheets) {
        return sheets.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aSheetShowsWhatTheTargetAsksForAndHidesNames() {
        BlindSheets sheets = sheets(told());
        BlindItem item = sheets.of(EASTFIELD).orElseThrow().items().get(0);
        assertThat(item.statement()).contains("(pupil) greets visitors of (school); the robin is our bird");
        assertThat(item.criterion()).contains("In 4 of 5 occasions");
        assertThat(item.levels())
                .singleElement()
                .satisfies(level -> assertThat(level.text()).isEqualTo("(pupil)'s first step"));
        assertThat(item.scale().points()).isEqualTo(Scales.LATERAL_INDEPENDENCE.points());
        assertThat(item.asAt()).isEqualTo(DAY);
        assertThat(sheets.of(NORTHGATE)).isEmpty();
    }

    @Test
    void evidenceIsShownAsFarAsTheModeratorMaySeeIt() {
        BlindSheets sheets = sheets(told());
        BlindItem item = sheets.sheets().get(0).items().get(0);
        assertThat(item.evidence()).extracting(BlindEvidence::reference).containsExactly("file-1", "file-2");
        assertThat(item.evidence().get(0).note()).contains("seen by all");
        assertThat(item.evidence().get(1).note()).isEmpty();
        assertThat(item.withheld()).isEqualTo(1);
        assertThat(rules(sheets)).containsExactly("moderation.name-hidden", "moderation.evidence-withheld");
        assertThat(sheets.findings().asList().get(0).position()).hasToString("items[0]");
    }

    @Test
    void staffOfAPartnershipMaySeeMore() {
        Caseload caseload = Caseload.of(REFERENCE, List.of(told()));
        BlindSheets sheets = BlindSheets.of(
                ModerationSampling.withDefaults().draw(caseload, CycleId.of("autumn")),
                caseload,
                PAIRS,
                Audience.STAFF);
        assertThat(sheets.sheets().get(0).items().get(0).evidence().get(1).note())
                .contains("for staff");
    }

    @Test
    void theSheetHoldsNeitherMarkNorRaterNorPupilNorSchool() {
        BlindSheets sheets = sheets(told());
        List<Object> held = Reachable.from(sheets.sheets().get(0).items());
        assertThat(held)
                .noneMatch(one -> one instanceof PupilId
                        || one instanceof StaffId
                        || one instanceof SchoolId
                        || one instanceof Mark
                        || one instanceof Rating);
        assertThat(held.stream().filter(String.class::isInstance).map(String.class::cast))
                .isNotEmpty()
                .noneMatch(text -> text.contains("Robin")
                        || text.contains("Northgate")
                        || text.contains("p-1001")
                        || text.contains("staff-northgate"));
    }

    @Test
    void theKeysAreUniqueAndSayNothing() {
        List<PupilRecord> records = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            records.add(record("p-" + i, i % 2 == 0 ? "northgate" : "eastfield", 1));
        }
        Caseload caseload = Caseload.of(REFERENCE, records);
        ModerationSample sample =
                ModerationSampling.withDefaults().perStratum(15).draw(caseload, CycleId.of("autumn"));
        BlindSheets sheets = BlindSheets.of(sample, caseload, PAIRS);
        assertThat(sheets.link()).hasSize(30);
        assertThat(new TreeSet<>(sheets.link().values())).hasSize(30);
        assertThat(sheets.link().keySet()).allMatch(key -> key.matches("[2-9B-DF-HJKMNP-RTV-X]{6}"));
        sheets.sheets()
                .forEach(sheet -> sheet.items().forEach(item -> {
                    DrawnUnit drawn = sheets.link().get(item.key());
                    assertThat(drawn).isNotNull();
                    assertThat(sheet.moderator()).isNotEqualTo(drawn.school());
                }));
        List<String> inOrderOfPupils = sheets.link().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
        assertThat(inOrderOfPupils).isNotEqualTo(new ArrayList<>(sheets.link().keySet()));
        assertThat(BlindSheets.of(sample, caseload, PAIRS).link()).isEqualTo(sheets.link());
        assertThat(sheets).hasToString("BlindSheets[sheets=2, items=30, findings=0]");
    }

    @Test
    void whatNobodyCanModerateIsAFinding() {
        Caseload caseload = Caseload.of(REFERENCE, List.of(record("p-1", "harbourside", 1)));
        ModerationSample sample = ModerationSampling.withDefaults().draw(caseload, CycleId.of("autumn"));
        assertThat(rules(BlindSheets.of(sample, caseload, PAIRS))).containsExactly("moderation.no-moderator");
        Caseload empty = Caseload.of(REFERENCE, List.of());
        assertThat(rules(BlindSheets.of(sample, empty, PAIRS))).containsExactly("moderation.not-found");
    }

    @Test
    void aPupilWhomTheModeratorsKnowIsAFinding() {
        PupilRecord record = record("p-1", "northgate", 1);
        PupilRecord mover = record.withPupil(record.pupil()
                .withEnrolments(
                        record.pupil().enrolments().get(0),
                        record.pupil().enrolments().get(0).withSchool(EASTFIELD).withFrom(DAY.plusDays(40))));
        assertThat(rules(sheets(mover))).containsExactly("moderation.pupil-known");
    }
}
