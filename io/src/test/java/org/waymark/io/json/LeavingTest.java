package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.id.SchoolId;
import org.waymark.release.AudienceFilter;
import org.waymark.release.Pseudonyms;
import org.waymark.release.Transfer;

/** What the field catalogue says of each field is what becomes of it. */
class LeavingTest {

    private static final Pseudonyms PSEUDONYMS = Pseudonyms.withKey(new byte[32], "test");

    private static final List<Table<?, ?>> OF_RECORD = AllTables.all().stream()
            .filter(table -> new FieldReach().isOfRecord(table))
            .toList();

    private static PupilRecord record(boolean travels) {
        return RoundTrip.read(Documents.RECORD, CanaryRecord.document("staff", travels));
    }

    private static Map<String, Set<String>> valuesIn(PupilRecord record) {
        return CanaryRecord.valuesIn(RoundTrip.write(Documents.RECORD, record, false));
    }

    private interface Said {
        Leaving of(Table<?, ?> table, Field<?, ?> field);
    }

    private static Map<String, Leaving> said(Said said) {
        Map<String, Leaving> all = new TreeMap<>();
        OF_RECORD.forEach(table ->
                table.fields().forEach(field -> all.put(table.key() + "." + field.name(), said.of(table, field))));
        return all;
    }

    /** What became of each field, from its values before and after. */
    private static Map<String, Leaving> seen(PupilRecord record, PupilRecord left) {
        Map<String, Set<String>> before = valuesIn(record);
        Map<String, Set<String>> after = valuesIn(left);
        Map<String, Leaving> seen = new TreeMap<>();
        before.forEach((field, values) -> seen.put(field, seen(values, after.getOrDefault(field, Set.of()))));
        return seen;
    }

    private static Leaving seen(Set<String> before, Set<String> after) {
        if (after.isEmpty() || after.equals(Set.of(Pseudonyms.DROPPED))) {
            return Leaving.LEFT_OUT;
        }
        if (before.containsAll(after)) {
            return Leaving.KEPT;
        }
        assertThat(before).doesNotContainAnyElementsOf(after);
        return after.stream().allMatch(LeavingTest::isEndOfAMonth) ? Leaving.COARSENED : Leaving.REPLACED;
    }

    private static boolean isEndOfAMonth(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return false;
        }
        LocalDate day = LocalDate.parse(text);
        return day.getDayOfMonth() == 1 || day.getDayOfMonth() == day.lengthOfMonth();
    }

    @Test
    void everyFieldOfEveryObjectOfARecordIsThere() {
        assertThat(valuesIn(record(true)).keySet())
                .containsAll(said(Leaving::onTransfer).keySet().stream()
                        .filter(field -> !field.endsWith(".audience"))
                        .toList());
    }

    @Test
    void aCopyForResearchIsWhatTheCatalogueSays() {
        PupilRecord record = record(true);
        assertSame(seen(record, PSEUDONYMS.of(record)), said(Leaving::forResearch));
    }

    @Test
    void aTransferIsWhatTheCatalogueSays() {
        Map<String, Leaving> travelling = said(Leaving::onTransfer);
        travelling.replaceAll((field, leaving) -> leaving == Leaving.IF_TRAVELS ? Leaving.KEPT : leaving);
        assertSame(seen(record(true), transferred(record(true))), travelling);

        Map<String, Leaving> staying = said(Leaving::onTransfer);
        staying.replaceAll((field, leaving) -> leaving == Leaving.IF_TRAVELS ? Leaving.LEFT_OUT : leaving);
        assertSame(seen(record(false), transferred(record(false))), staying);
    }

    private static PupilRecord transferred(PupilRecord record) {
        return Transfer.of(record, ReferenceData.builder().build(), SchoolId.of("s-1"), LocalDate.of(2027, 7, 23))
                .record();
    }

    private static void assertSame(Map<String, Leaving> seen, Map<String, Leaving> said) {
        said.keySet().retainAll(seen.keySet());
        assertThat(seen).isEqualTo(said);
    }

    @Test
    void whatAReaderSeesIsWhatTheCatalogueSays() {
        String document = RoundTrip.write(
                Documents.RECORD, AudienceFilter.forAudience(Audience.PARENT).of(record(true)), false);
        FieldReach reach = new FieldReach();
        CanaryRecord.canaries("staff", true).forEach(canary -> {
            boolean vendor =
                    canary.field().equals("extensions") || canary.field().equals("unknown");
            assertThat(document.contains("\"" + canary.text() + "\""))
                    .as(canary.field())
                    .isEqualTo(!canary.shared() && !vendor);
            if (!vendor) {
                Table<?, ?> table = table(canary.field());
                assertThat(
                                canary.shared()
                                        ? FieldReach.isShared(table) || reach.canBeHeld(table)
                                        : reach.canBeFree(table))
                        .as(canary.field())
                        .isTrue();
            }
        });
    }

    private static Table<?, ?> table(String field) {
        return OF_RECORD.stream()
                .filter(table -> field.startsWith(table.key() + "."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void noIdOfStaffGoesOutside() {
        String document = RoundTrip.write(
                Documents.RECORD,
                AudienceFilter.forAudience(Audience.EXTERNAL)
                        .of(RoundTrip.read(Documents.RECORD, CanaryRecord.document("external", true))),
                false);
        Set<String> staff = OF_RECORD.stream()
                .flatMap(table -> table.fields().stream()
                        .filter(field -> field.codec() == Ids.STAFF)
                        .map(field -> table.key() + "." + field.name()))
                .collect(Collectors.toSet());
        assertThat(staff).hasSizeGreaterThan(4);
        CanaryRecord.canaries("external", true).stream()
                .filter(canary -> staff.contains(canary.field()))
                .forEach(canary -> assertThat(document).as(canary.field()).doesNotContain(canary.text()));
    }
}
