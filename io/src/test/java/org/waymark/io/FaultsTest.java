package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.finding.Finding;

class FaultsTest {

    private static final String HEAD = "{\"format\": \"waymark/record\", \"version\": \"1.0\",\n";

    private static List<Finding> faults(String json) {
        ReadException refused =
                catchThrowableOfType(ReadException.class, () -> Waymark.json().readRecord(json));
        assertThat(refused).isNotNull().hasNoCause();
        assertThat(refused.getSuppressed()).isEmpty();
        return refused.findings().asList();
    }

    private static List<String> brief(String json) {
        return faults(json).stream()
                .map(finding -> finding.rule() + " " + finding.position() + " "
                        + finding.line().orElse(0) + ":" + finding.column().orElse(0))
                .toList();
    }

    @Test
    void tellsAllFaultsAtOnceWithPathLineAndColumn() {
        assertThat(brief(HEAD + """
                 "pupil": {"id": "p-1", "born": "2015-02-30", "name": 7, "id": "p-2"},
                 "needs": [{"type": "MLD", "rank": 0, "from": "2026-09-01"}, null],
                 "targets": [
                   {"id": "t-1", "kind": null, "importance": 1.5,
                    "aim": {"mark": true, "by": "1 May"}}],
                 "ratings": {},
                 "series": [{"id": "s", "title": "x", "scale": "count", "direction": "up"}],
                 "extensions": [],
                 "later": {"a": 1, "a": 2}
                }"""))
                .containsExactly(
                        "json.value pupil.born 2:33",
                        "json.type pupil.name 2:55",
                        "json.duplicate pupil.id 2:58",
                        "json.refused needs[0] 3:12",
                        "json.null needs[1] 3:62",
                        "json.null targets[0].kind 5:26",
                        "json.type targets[0].importance 5:46",
                        "json.type targets[0].aim.mark 6:21",
                        "json.value targets[0].aim.by 6:33",
                        "json.missing targets[0].scale 5:4",
                        "json.type ratings 7:13",
                        "json.refused series[0].scale 8:48",
                        "json.value series[0].direction 8:70",
                        "json.type extensions 9:16",
                        "json.duplicate *.* 10:20");
    }

    @Test
    void anExplicitNullIsAnAbsentOptional() {
        assertThat(Waymark.json()
                        .readRecord(
                                HEAD + "\"pupil\": {\"id\": \"p\", \"name\": null, \"adults\": null}, \"needs\": null}")
                        .pupil()
                        .name())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`{`|json.syntax|1",
                "``|json.syntax|0",
                "`[1]`|json.type|1",
                "`null`|json.type|1",
                "`{\"format\": \"waymark/scale\", \"x\": }`|json.format|1",
                "`{\"format\": \"something else\"}`|json.format|1",
                "`{\"version\": \"2.0\", \"format\": \"waymark/record\"}`|json.version|1",
                "`{\"version\": \"one\"}`|json.version|1",
                "`{\"version\": 1.0}`|json.format|1",
                "`{\"name\": \"left-pad\"}`|json.format|1",
                "`hello`|json.syntax|1",
                "`{\"a\": NaN}`|json.syntax|1",
                "`{\"a\": 01}`|json.syntax|1",
                "`{\"a\": 1,}`|json.syntax|1",
                "`{'a': 1}`|json.syntax|1",
                "`{} {}`|json.format|1",
                "`{\"a\": 1e1000000000}`|json.limit|1",
                "`{\"a\": 1e99999999999999999999}`|json.limit|1",
                "`{\"a\": \"\\ud800\"}`|json.encoding|1",
            })
    void tellsWhatKindOfDocumentItCannotRead(String json, String rule, int line) {
        Finding first = faults(json == null ? "" : json).get(0);
        assertThat(faults(json == null ? "" : json)).extracting(Finding::rule).contains(rule);
        assertThat(first.line().orElse(0)).isGreaterThanOrEqualTo(line);
        assertThat(first.message()).isNotBlank();
        assertThat(first.remedy()).isPresent();
    }

    @Test
    void aVersionIsComparedByItsNumbers() {
        String later =
                "{\"format\": \"waymark/record\", \"version\": \"1.10\", \"pupil\": {\"id\": \"p\"}, \"new\": [1]}";
        assertThat(Waymark.json().readRecord(later).unknown()).containsOnlyKeys("new");
        assertThat(faults(later.replace("1.10", "10.1")).get(0).message())
                .isEqualTo("is 10.1, and this library reads 1.x");
        assertThat(faults(later.replace("waymark/record", "waymark/scale"))
                        .get(0)
                        .message())
                .isEqualTo("must be waymark/record, and is waymark/scale");
    }

    @Test
    void theEnvelopeMayStandAtTheEnd() {
        String json = "{\"pupil\": {\"id\": \"p\"}, \"version\": \"1.0\", \"format\": \"waymark/record\"}";
        assertThat(Waymark.json().readRecord(json).pupil().id().value()).isEqualTo("p");
    }

    @Test
    void reportsAHundredFaultsAndStops() {
        String json = HEAD + "\"needs\": [" + "null,".repeat(5_000) + "null]}";
        assertThat(faults(json)).hasSize(100);
    }

    @Test
    void readingStopsAtASyntaxErrorAfterWhatWasFoundBefore() {
        assertThat(brief(HEAD + "\"pupil\": {\"id\": 7},\n\"needs\": [}"))
                .containsExactly("json.type pupil.id 2:17", "json.syntax needs 3:11");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 200_000})
    void deepNestingEndsEarly(int depth) {
        assertThat(faults(HEAD + "\"x\": " + "[".repeat(depth)))
                .extracting(Finding::rule)
                .containsExactly("json.limit");
        assertThat(faults(HEAD + "\"x\": " + "{\"a\":".repeat(depth)))
                .extracting(Finding::rule)
                .containsExactly("json.limit");
    }

    @Test
    void longTextsNamesAndNumbersEndEarly() {
        assertThat(faults(HEAD + "\"x\": \"" + "x".repeat(1_000_001) + "\"}")
                        .get(0)
                        .rule())
                .isEqualTo("json.limit");
        assertThat(faults(HEAD + "\"" + "x".repeat(1_000) + "\": 1}").get(0).rule())
                .isEqualTo("json.limit");
        assertThat(faults(HEAD + "\"x\": " + "1".repeat(101) + "}").get(0).rule())
                .isEqualTo("json.limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodingsAreNamed(String charset) {
        byte[] bytes = (HEAD + "\"pupil\": {\"id\": \"p\"}}").getBytes(Charset.forName(charset));
        ReadException refused = catchThrowableOfType(
                ReadException.class, () -> Waymark.json().readRecord(new ByteArrayInputStream(bytes)));
        assertThat(refused.findings().asList()).extracting(Finding::rule).containsExactly("json.encoding");
    }

    @Test
    void aByteOrderMarkAndBrokenUtf8AreFaults() {
        String json = HEAD + "\"pupil\": {\"id\": \"p\"}}";
        assertThat(brief("\ufeff" + json)).containsExactly("json.encoding (root) 1:1");
        byte[] bytes = json.replace("\"p\"", "\"\u00e9\"").getBytes(StandardCharsets.ISO_8859_1);
        ReadException refused = catchThrowableOfType(
                ReadException.class, () -> Waymark.json().readRecord(new ByteArrayInputStream(bytes)));
        assertThat(refused.findings().asList()).extracting(Finding::rule).containsExactly("json.encoding");
    }

    @Test
    void theMessageListsAllFindings() {
        ReadException refused = catchThrowableOfType(
                ReadException.class, () -> Waymark.json().readRecord(HEAD + "\"pupil\": {\"id\": 7, \"born\": 8}}"));
        assertThat(refused).hasMessage("""
                error json.type at pupil.id (line 2): must be a text, and is a number -> Write a text.
                error json.type at pupil.born (line 2): must be a text that holds a day, and is a number -> Write a text that holds a day.""");
    }
}
