package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.io.Waymark;
import org.waymark.rating.Rating;
import org.waymark.release.Pseudonyms;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;

class RecordTablesTest {

    /** A name that stands here never changes its meaning or its place; new ones come at the end of their table. */
    @Test
    void namesOfTablesAndColumnsAreStable() {
        String names = RecordTables.ALL.stream()
                .map(table -> table.name() + ": " + String.join(" ", table.columnNames()))
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(names).isEqualTo(SheetReaderTest.resource("columns.txt"));
    }

    @Test
    void noTableOrColumnHasTheNameOfAnother() {
        assertThat(RecordTables.ALL).extracting(RecordTable::name).doesNotHaveDuplicates();
        assertThat(RecordTables.ALL).allSatisfy(table -> {
            assertThat(table.columnNames()).doesNotHaveDuplicates().startsWith("pupil");
            assertThat(table.description()).endsWith(".");
            assertThat(table.fields())
                    .allSatisfy(
                            field -> assertThat(field.column().description()).endsWith("."));
            assertThat(RecordTables.find(table.name()).map(RecordTable::name)).contains(table.name());
        });
        assertThat(RecordTables.find("scores")).isEmpty();
    }

    @Test
    void identityFreeTextAndStaffAreLeftOutUnlessAskedFor() {
        List<PupilRecord> records = RecordsThere.some(3);
        String plain = String.join(
                "", RecordsThere.tables(records, CsvOptions.withDefaults()).values());
        assertThat(records).allSatisfy(record -> {
            record.pupil().upn().ifPresent(upn -> assertThat(plain).doesNotContain(upn.value()));
            record.targets().forEach(target -> {
                target.statement()
                        .filter(text -> text.length() > 12)
                        .ifPresent(text -> assertThat(plain).doesNotContain(text));
            });
        });
        assertThat(plain.lines().filter(line -> line.startsWith("pupil,")))
                .noneMatch(line -> line.matches(".*\\b(name,born|statement|criterion|reason|staff|upn|title|by)\\b.*"));
        assertThat(RecordsThere.tables(records, CsvOptions.withDefaults()).keySet())
                .noneMatch(table -> table.name().equals("adults"));
    }

    @Test
    void markIsSplitSoThatFourThingsStayApart() {
        PupilRecord record = PupilRecord.builder()
                .pupil("p-1")
                .addRatings(
                        rating(Mark.quantity(0)),
                        rating(Mark.point("0")),
                        rating(Mark.absent(AbsenceReason.NOT_RECORDED)),
                        rating(Mark.absent(AbsenceReason.REFUSED)),
                        rating(Mark.absent(AbsenceReason.NOT_APPLICABLE)))
                .build();
        String head = "pupil,target,rating,point,quantity,absent,on,recordedAt,role,perspective,purpose,cycle,school,"
                + "corrects,revises,agrees\n";
        String rest = ",2026-09-01,,,school,monitoring,,,,,\n";
        RecordTable<?> ratings = RecordTables.find("ratings").orElseThrow();
        assertThat(Waymark.csv().write(ratings, List.of(record)))
                .isEqualTo(head + "p-1,t,,,0," + rest + "p-1,t,,0,," + rest + "p-1,t,,,,not-recorded" + rest
                        + "p-1,t,,,,refused" + rest + "p-1,t,,,,not-applicable" + rest);
        assertThat(Waymark.csv()
                        .withOptions(CsvOptions.withDefaults().withDfeSymbols())
                        .write(ratings, List.of(record)))
                .contains(",x,not-recorded,", ",,refused,", ",z,not-applicable,");
    }

    @Test
    void pseudonymsStandInThePlaceOfIds() {
        List<PupilRecord> records = RecordsThere.some(4).stream()
                .map(record -> record.withSeries(List.of()))
                .toList();
        CsvOptions options = CsvOptions.withDefaults().withPseudonyms(Pseudonyms.withKey(new byte[32], "a study"));
        assertThat(Waymark.csv()
                        .withOptions(options)
                        .write(RecordTables.find("pupils").orElseThrow(), records))
                .hasLineCount(records.size() + 1);
        List<List<String>> rows = CsvText.cells(RecordsThere.tables(records, options)
                .get(RecordTables.find("targets").orElseThrow()));
        assertThat(rows.stream().map(row -> row.get(0)))
                .doesNotContainAnyElementsOf(records.stream()
                        .map(record -> record.pupil().id().value())
                        .toList());
    }

    private static Rating rating(Mark mark) {
        return Rating.builder().target("t").mark(mark).on(RecordsThere.DAY).build();
    }
}
