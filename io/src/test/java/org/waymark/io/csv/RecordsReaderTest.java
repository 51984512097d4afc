package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.WithFindings;
import org.waymark.io.ReadException;
import org.waymark.io.Waymark;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;

class RecordsReaderTest {

    private static RecordTable<?> table(String name) {
        return RecordTables.find(name).orElseThrow();
    }

    private static WithFindings<List<PupilRecord>> read(String name, String text) {
        return Waymark.csv().readTables(Map.of(table(name), text));
    }

    private static List<String> said(Iterable<Finding> findings) {
        return StreamSupport.stream(findings.spliterator(), false)
                .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.position() + " "
                        + finding.line().orElse(0) + ":" + finding.column().orElse(0))
                .toList();
    }

    @Test
    void everyFaultOfEveryRowIsTold() {
        WithFindings<List<PupilRecord>> read = read("needs", """
                pupil,type,rank,from,to,mood
                p-1,SEMH,1,2026-09-01,,
                secret-1,,one,2026-02-30,yesterday,
                p-1,SLCN,0,2026-09-01,,
                p-1,"S
                X",2,2026-09-01,,
                p-1,SLCN,2
                p-1,SLCN,2,2026-09-01,,,
                p-1,SLCN,3,2026-09-01,,,more
                ,,,,,
                ,SLCN,4,2026-09-01,,
                """);
        assertThat(read.value()).hasSize(1);
        assertThat(read.value().get(0).needs()).hasSize(2);
        assertThat(said(read.findings()))
                .containsExactly(
                        "WARNING csv.unknown-column needs 1:6",
                        "ERROR csv.missing needs[1].type 3:2",
                        "ERROR csv.value needs[1].rank 3:3",
                        "ERROR csv.value needs[1].from 3:4",
                        "ERROR csv.value needs[1].to 3:5",
                        "ERROR csv.refused needs[2] 4:0",
                        "ERROR csv.value needs[3].type 5:2",
                        "ERROR csv.cells needs[4] 7:0",
                        "ERROR csv.cells needs[6] 9:0",
                        "ERROR csv.missing needs[8].pupil 11:1");
        assertThat(read.findings())
                .allSatisfy(finding -> assertThat(finding.describe()).doesNotContain("secret", "mood", "yesterday"));
    }

    @Test
    void symbolsAreMissingAndNeverZero() {
        WithFindings<List<PupilRecord>> read = read("attendance", """
                pupil,school,from,to,possible,attended,authorised,unauthorised,partTimeTimetable
                p,s,2026-09-01,2026-12-18,100,z,0,0,0
                p,s,2026-09-01,2026-12-18,100,c,low,0,0
                """);
        assertThat(read.value().get(0).attendance()).singleElement().satisfies(count -> {
            assertThat(count.attended()).isEmpty();
            assertThat(count.partTimeTimetable()).hasValue(0);
        });
        assertThat(said(read.findings()))
                .containsExactly(
                        "INFO csv.symbol attendance[0].attended 2:6", "ERROR csv.symbol attendance[1].authorised 3:7");
        assertThat(read("ratings", "pupil,target,on,quantity\np,t,2026-09-01,z\np,t,2026-09-01,0\np,t,2026-09-01,low\n")
                        .value()
                        .get(0)
                        .ratings())
                .extracting(rating -> rating.mark())
                .containsExactly(
                        Mark.absent(AbsenceReason.NOT_APPLICABLE),
                        Mark.quantity(0),
                        Mark.absent(AbsenceReason.of("rounds-to-zero")));
    }

    @Test
    void aMarkIsOneOfThreeCells() {
        assertThat(said(read("ratings", """
                pupil,target,on,point,quantity,absent
                p,t,2026-09-01,,,
                p,t,2026-09-01,a,1,
                p,t,2026-09-01,a,z,
                p,t,2026-09-01,,1,refused
                p,t,2026-09-01,,z,refused
                """).findings()))
                .containsExactly(
                        "ERROR csv.missing ratings[0].point 2:4",
                        "ERROR csv.refused ratings[1].point 3:4",
                        "ERROR csv.refused ratings[2].point 4:4",
                        "ERROR csv.refused ratings[3].point 5:4");
    }

    @Test
    void whatHangsOnNothingIsToldAndNotCarried() {
        WithFindings<List<PupilRecord>> read = Waymark.csv()
                .readTables(Map.of(
                        table("pupils"), "pupil\np-1\np-2\np-1\n",
                        table("targets"), """
                pupil,target,kind,scale,aimPoint,aimBy
                p-1,t-1,personal,own@1,,
                p-1,t-1,personal,own@1,,
                p-3,t-1,personal,own@1,,
                p-1,t-2,personal,own@1,a,
                """,
                        table("targetStatuses"), "pupil,target,status,on\np-2,t-1,closed,2026-09-01\n",
                        table("targetBaselines"), "pupil,target,ratings,on\np-1,t-1,,2026-09-01\n",
                        table("observations"), "pupil,series,phase,session,quantity\np-1,s-1,A,1,0\n"));
        assertThat(read.value()).hasSize(3);
        assertThat(said(read.findings()))
                .containsExactly(
                        "ERROR csv.repeated pupils[2].pupil 4:1",
                        "ERROR csv.repeated targets[1].target 3:2",
                        "ERROR csv.refused targets[3].aimBy 5:6",
                        "ERROR csv.no-such targetStatuses[0].target 2:2",
                        "ERROR csv.refused targetBaselines[0] 2:0",
                        "ERROR csv.no-such observations[0].series 2:2",
                        "WARNING csv.unknown-pupil pupils[2] 0:0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | csv.header needs 1",
                "pupil,type,rank | csv.header needs.from 1",
                "pupil,Type,rank,from,TYPE | csv.header needs.type 1",
                "pupil,type,rank,from~p,\"SEMH,1,2026-09-01 | csv.syntax needs 2",
                "pupil,type,rank,from~p,\"SE\"MH,1,2026-09-01 | csv.syntax needs 2",
            })
    void aTableThatCannotBeReadIsRefusedAsAWhole(String text, String first) {
        assertThatThrownBy(() -> read("needs", text.replace('~', '\n')))
                .isInstanceOfSatisfying(ReadException.class, fault -> {
                    Finding finding = fault.findings().stream().findFirst().orElseThrow();
                    assertThat(finding.rule() + " " + finding.position() + " "
                                    + finding.line().orElse(0))
                            .isEqualTo(first);
                    assertThat(fault).hasNoCause();
                });
    }

    @Test
    void aFolderOfTablesIsReadBack(@TempDir Path folder) throws IOException {
        List<PupilRecord> records = RecordsThere.some(5);
        Path tables = folder.resolve("new").resolve("tables");
        Waymark.csv().withOptions(RecordsThere.everything()).writeTables(tables, records);
        assertThat(Waymark.csv().readTables(tables).value()).isEqualTo(records);
        assertThat(Files.readString(tables.resolve("csv-metadata.json")))
                .isEqualTo(Waymark.csv().withOptions(RecordsThere.everything()).dictionary());
        Waymark.csv().writeTables(tables, records);
        assertThat(tables.resolve("adults.csv")).doesNotExist();
        assertThat(Waymark.csv().readTables(tables).findings()).isEmpty();
        assertThatThrownBy(() -> Waymark.csv().readTables(folder)).isInstanceOf(ReadException.class);
    }
}
