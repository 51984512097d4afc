package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.data.Data;
import org.waymark.finding.Findings;
import org.waymark.io.SampleScores;
import org.waymark.io.Waymark;
import org.waymark.io.json.DataText;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.disclosure.ReleasedTable;

class DictionaryTest {

    static List<CsvOptions> options() {
        return List.of(
                CsvOptions.withDefaults(),
                CsvOptions.forSpreadsheets().withSeparator(';'),
                RecordsThere.everything().withDfeSymbols());
    }

    private static List<Map<String, Data>> tables(String dictionary) {
        Data read = DataText.read(new ByteArrayInputStream(dictionary.getBytes(StandardCharsets.UTF_8)))
                .value();
        return items(fields(Objects.requireNonNull(read)).get("tables"));
    }

    private static Map<String, Data> fields(Data value) {
        return ((Data.Fields) value).values();
    }

    private static List<Map<String, Data>> items(Data value) {
        return ((Data.Items) value)
                .values().stream().map(DictionaryTest::fields).toList();
    }

    private static List<Map<String, Data>> columns(Map<String, Data> table) {
        return items(fields(table.get("tableSchema")).get("columns"));
    }

    private static List<String> names(Map<String, Data> table, String field) {
        return columns(table).stream()
                .map(column -> ((Data.Text) column.get(field)).value())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("options")
    void theDictionaryAndTheHeadersAgree(CsvOptions options) {
        List<Map<String, Data>> dictionary =
                tables(Waymark.csv().withOptions(options).dictionary());
        List<String> seen = new ArrayList<>();
        RecordsThere.tables(RecordsThere.some(1), options).forEach((table, text) -> {
            Map<String, Data> said = dictionary.get(seen.size());
            seen.add(table.file());
            assertThat(said.get("url")).isEqualTo(Data.of(table.file()));
            assertThat(names(said, "titles"))
                    .isEqualTo(names(said, "name"))
                    .isEqualTo(Waymark.csv().readAny(text).header());
            assertThat(fields(said.get("dialect")).get("delimiter"))
                    .isEqualTo(Data.of(String.valueOf(options.separator())));
        });
        assertThat(dictionary).hasSameSizeAs(seen);
    }

    /** What is written is of the datatype that the dictionary says, or one of its nulls, and never empty where it is required. */
    @ParameterizedTest
    @MethodSource("options")
    void theCellsAreWhatTheDictionarySays(CsvOptions options) {
        List<Map<String, Data>> dictionary =
                tables(Waymark.csv().withOptions(options).dictionary());
        int[] next = {0};
        RecordsThere.tables(RecordsThere.some(2), options).forEach((table, text) -> {
            List<Map<String, Data>> columns = columns(dictionary.get(next[0]++));
            for (CsvRow row : Waymark.csv().readAny(text).rows()) {
                for (int i = 0; i < columns.size(); i++) {
                    String cell = row.cells().get(i);
                    if (((Data.Items) columns.get(i).get("null")).values().contains(Data.of(cell))) {
                        assertThat(columns.get(i)).as(table.name()).doesNotContainKey("required");
                    } else if (columns.get(i).get("datatype") instanceof Data.Text type) {
                        assertThat(cell).matches(pattern(type.value()));
                    }
                }
            }
        });
    }

    private static String pattern(String datatype) {
        return switch (datatype) {
            case "date" -> "\\d{4}-\\d\\d-\\d\\d";
            case "dateTime" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z";
            case "nonNegativeInteger" -> "\\d+";
            case "integer" -> "-?\\d+";
            case "number" -> "-?\\d+(\\.\\d+)?(E[+-]?\\d+)?";
            default -> "(?s).+";
        };
    }

    @Test
    void scoresFiguresAndFindingsHaveOneToo() {
        ScoreTable table = SampleScores.table(SampleScores.number(), SampleScores.refusal());
        List<Map<String, Data>> dictionary = tables(Waymark.csv().dictionary(table));
        assertThat(names(dictionary.get(0), "name"))
                .isEqualTo(Waymark.csv().readAny(Waymark.csv().write(table)).header());
        assertThat(names(dictionary.get(1), "name"))
                .isEqualTo(
                        Waymark.csv().readAny(Waymark.csv().writeFigures(table)).header());
        assertThat(names(dictionary.get(2), "name"))
                .isEqualTo(Waymark.csv()
                        .readAny(Waymark.csv().write(Findings.none()))
                        .header());
    }

    @Test
    void whatIsReleasedHasOneToo() {
        ReleasedTable released = ReleaseColumnsTest.released();
        Map<String, Data> dictionary =
                tables(Waymark.csv().dictionary(released)).get(0);
        Sheet sheet = Waymark.csv().readAny(Waymark.csv().write(released));
        assertThat(names(dictionary, "name")).isEqualTo(sheet.header());
        assertThat(dictionary.get("url")).isEqualTo(Data.of("released.csv"));
        for (CsvRow row : sheet.rows()) {
            String value = row.cells().get(2);
            String symbol = row.cells().get(3);
            assertThat(value.isEmpty()).isNotEqualTo(symbol.isEmpty());
            assertThat(value).matches("|-?[0-9]+(\\.[0-9]+)?");
        }
        assertThat(columns(dictionary).get(2).get("datatype")).isEqualTo(Data.of("number"));
        assertThat(columns(dictionary).get(1).get("required")).isEqualTo(Data.of(true));
    }

    @Test
    void knownCodesAreNamed() {
        Map<String, Data> needs = tables(Waymark.csv().dictionary()).stream()
                .filter(table -> Data.of("needs.csv").equals(table.get("url")))
                .findFirst()
                .orElseThrow();
        Map<String, Data> codes = fields(columns(needs).get(1).get("dc:references"));
        assertThat(items(codes.get("skos:member")))
                .extracting(entry -> entry.get("skos:notation"))
                .contains(Data.of("SEMH"), Data.of("SLCN"));
    }
}
