package org.waymark.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.code.Audience;
import org.waymark.finding.Findings;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.io.Waymark;
import org.waymark.release.RareCombinations;
import org.waymark.review.View;

class LeaveTheSchoolTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-15");

    private static final PupilRecord RECORD = RecordMapper.record(MisRows.LEARNERS.get(0))
            .withViews(
                    View.ofPupil("Canary for staff", DAY),
                    View.ofPupil("Words for all", DAY).withAudience(Audience.PUPIL));

    private static final Caseload CASELOAD = Caseload.of(Reference.DATA, List.of(RECORD));

    private static final String ID = "\"" + RECORD.pupil().id().value() + "\"";

    @Test
    void parentsSeeWhatIsMarkedForThem() {
        assertThat(LeaveTheSchool.forParents(RECORD))
                .contains("Words for all", ID)
                .doesNotContain("Canary");
    }

    @Test
    void whatDoesNotTravelStays() {
        String transfer = LeaveTheSchool.toTheNextSchool(RECORD, Reference.DATA, SchoolId.of("northgate"), DAY);
        assertThat(transfer).contains(ID).doesNotContain("Canary").doesNotContain("Words for all");
        assertThat(Waymark.json().readTransfer(transfer).record().pupil().id())
                .isEqualTo(RECORD.pupil().id());
    }

    @Test
    void aCopyForResearchHasNoNamesAndTellsWhoStandsOut(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("study.ndjson");
        Findings findings = LeaveTheSchool.forResearch(file, CASELOAD, new byte[32], DAY);
        assertThat(findings.ofRule(RareCombinations.RULE).size()).isEqualTo(1);
        assertThat(Files.readString(file)).doesNotContain(ID).doesNotContain("Canary");
        assertThat(Waymark.readCaseload(file).pupils()).hasSize(1);
    }

    @Test
    void anErasedPupilIsGone(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("caseload.json");
        PupilId pupil = RECORD.pupil().id();
        LeaveTheSchool.without(file, CASELOAD, pupil);
        assertThat(Files.readString(file)).doesNotContain(ID).doesNotContain("Canary");
    }

    @Test
    void itRuns() {
        assertThat(Run.main(LeaveTheSchool::main)).contains("  \"format\": \"waymark/record\",");
    }
}
