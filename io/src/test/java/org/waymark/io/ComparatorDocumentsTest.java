package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.finding.WithFindings;
import org.waymark.id.PupilId;
import org.waymark.io.csv.CsvOptions;
import org.waymark.io.csv.CsvRules;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.cohort.ComparatorTable;
import org.waymark.scoring.cohort.ComparatorTables;
import org.waymark.scoring.cohort.Held;
import org.waymark.scoring.cohort.PriorBands;
import org.waymark.scoring.measure.MeasureKey;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

/** A yardstick that one run builds is a document that a later run is given, and is the same to the last bit. */
class ComparatorDocumentsTest {

    private static ScoreRow row(Random random, int pupil) {
        String need = List.of("SEMH", "-SLCN", "(all)").get(random.nextInt(3));
        Map<Facet, String> facets = random.nextInt(6) == 0
                ? Map.of(Facet.SCHOOL, "s" + pupil % 5)
                : Map.of(Facet.SCHOOL, "s" + pupil % 5, Facet.NEED, need);
        return ScoreRow.builder()
                .pupil(PupilId.of("p-" + pupil))
                .asOf(LocalDate.of(2026, 12, 10))
                .measure(MeasureKey.parse("attendance.rate"))
                .measureVersion("1")
                .facets(Facets.of(facets))
                .score(Score.of(70 + random.nextInt(90) / 3.0)
                        .baseline(new BigDecimal(random.nextInt(60)).movePointLeft(1))
                        .build())
                .build();
    }

    private static List<ScoreRow> rows(long seed) {
        Random random = new Random(seed);
        List<ScoreRow> rows = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            rows.add(row(random, i));
        }
        return rows;
    }

    private static ComparatorTable built() {
        ComparatorTable table = ComparatorTables.build(
                        rows(1),
                        "attendance.rate",
                        "five-schools",
                        "2026-autumn",
                        "five \"schools\", autumn term 2026",
                        PriorBands.cutAt("1.5", "3", "4.50"),
                        7,
                        Facet.NEED)
                .table();
        assertThat(table.lines()).hasSizeGreaterThan(10);
        return table;
    }

    private static void assertSame(ComparatorTable read, ComparatorTable table) {
        assertThat(read).isEqualTo(table);
        int against = 0;
        for (ScoreRow row : rows(2)) {
            Held held = table.hold(row);
            against += held instanceof Held.Against ? 1 : 0;
            assertThat(read.hold(row)).isEqualTo(held);
            assertThat(read.valueAdded().hold(row)).isEqualTo(table.valueAdded().hold(row));
        }
        assertThat(against).isGreaterThan(150);
    }

    @Test
    void aLaterRunHoldsAgainstTheSameNumbersFromJson(@TempDir Path folder) {
        ComparatorTable table = built();
        Path file = folder.resolve("yardstick.json");
        Waymark.json().write(file, table);
        assertSame(Waymark.json().readComparatorTable(file), table);
        assertThat(Waymark.json().write(Waymark.json().readComparatorTable(file)))
                .isEqualTo(Waymark.json().write(table));
    }

    @Test
    void aLaterRunHoldsAgainstTheSameNumbersFromCsv(@TempDir Path folder) {
        ComparatorTable table = built();
        Path file = folder.resolve("yardstick.csv");
        Waymark.csv().write(file, table);
        WithFindings<ComparatorTable> read = Waymark.csv().readComparatorTable(file);
        assertThat(read.findings().asList()).isEmpty();
        // a cut is written as it stands, and 4.50 is one
        assertSame(read.value(), table);
        CsvOptions semicolon = CsvOptions.withDefaults().withSeparator(';');
        String text = Waymark.csv().withOptions(semicolon).write(table);
        assertSame(Waymark.csv().readComparatorTable(text).value(), table);
    }

    private static final String SOUND = """
            table,table_version,source,measure,measure_version,prior_cuts,minimum_pupils,prior,facet.need,lower_quartile,median,upper_quartile,mean,pupils,schools,rows
            t,1,a paper,attendance.rate,1,3|6,5,below 3,SEMH,1,2,3,2.5,12,,
            t,1,a paper,attendance.rate,1,3|6,5,from 6,,4,5,6,z,5,2,7
            """;

    @Test
    void aTableOfSomebodyElseIsRead() {
        ComparatorTable table = Waymark.csv().readComparatorTable(SOUND).value();
        assertThat(table.cuts()).containsExactly(new BigDecimal("3"), new BigDecimal("6"));
        assertThat(table.facets()).containsExactly(Facet.NEED);
        assertThat(table.minimumPupils()).isEqualTo(5);
        assertThat(table.lines().get(0).facets()).isEqualTo(Map.of(Facet.NEED, "SEMH"));
        assertThat(table.lines().get(0).mean()).contains(2.5);
        assertThat(table.lines().get(0).schools()).isZero();
        assertThat(table.lines().get(0).rows()).isEqualTo(12);
        assertThat(table.lines().get(1).facets()).isEmpty();
        assertThat(table.lines().get(1).mean()).isEmpty();
    }

    @Test
    void aSuppressedLineIsNoLineAndIsToldOf() {
        WithFindings<ComparatorTable> read = Waymark.csv()
                .readComparatorTable(SOUND.replace("SEMH,1,2,3,2.5,12,,", "SEMH,c,c,c,c,c,,")
                        .replace(
                                "\nt,1,a paper,attendance.rate,1,3|6,5,from",
                                "\nt,1,a paper,attendance.rate,1,3|6,5,from"));
        assertThat(read.value().lines()).hasSize(1);
        assertThat(read.findings().asList()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(CsvRules.SYMBOL);
            assertThat(finding.line()).hasValue(2);
            assertThat(finding.column()).hasValue(10);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SEMH,1,2|SEMH,x1,2|csv.value|2:10",
                "SEMH,1,2|SEMH,,2|csv.missing|2:10",
                "SEMH,1,2|SEMH,9,2|csv.refused|2:0",
                "SEMH,1,2|SEMH,1E+400,2|csv.limit|2:0",
                "2.5,12,,|2.5,-12,,|csv.value|2:14",
                "2.5,12,,|2.5,12,|csv.cells|2:0",
                "t,1,a paper,attendance.rate,1,3~6,5,from|u,1,a paper,attendance.rate,1,3~6,5,from|csv.refused|3:1",
                "2.5,12,,|2.5,4,,|csv.refused|1:0",
                "median|middle|csv.header|1:0",
                "facet.need|facet.|csv.header|1:0",
                "facet.need|median|csv.header|1:0",
                "attendance.rate|no key()(|csv.value|2:4",
            })
    void whatIsWrongHasALineAndAColumn(String change) {
        String[] parts = change.replace("~", "\u0001").split("\\|", -1);
        String wrong = SOUND.replace(parts[0].replace("\u0001", "|"), parts[1].replace("\u0001", "|"));
        assertThat(wrong).isNotEqualTo(SOUND);
        assertThatThrownBy(() -> Waymark.csv().readComparatorTable(wrong))
                .isInstanceOfSatisfying(
                        ReadException.class,
                        refused -> assertThat(refused.findings().asList()).anySatisfy(finding -> {
                            assertThat(finding.rule()).isEqualTo(parts[2]);
                            assertThat(finding.line().orElse(0) + ":"
                                            + finding.column().orElse(0))
                                    .isEqualTo(parts[3]);
                        }));
    }

    @Test
    void noTableIsNoTable() {
        assertThatThrownBy(() -> Waymark.csv().readComparatorTable("")).isInstanceOf(ReadException.class);
        String header = SOUND.substring(0, SOUND.indexOf('\n') + 1);
        assertThatThrownBy(() -> Waymark.csv().readComparatorTable(header))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining("no row");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"median\": 2|\"median\": 7|in order",
                "\"pupils\": 12|\"pupils\": 4|has fewer pupils than the minimum",
                "\"pupils\": 12|\"pupils\": 12, \"schools\": 13|at most as many schools",
                "\"need\": \"SEMH\"|\"year\": \"8\"|names a facet",
                "[3, 6]|[6, 3]|must rise",
                "[\"need\"]|[\"key worker\"]|none is of staff",
                "\"id\": \"t\"|\"id\": \"t@1\"|must not hold @",
                "\"prior\": \"below 3\"|\"prior\": \"\"|must not be blank",
            })
    void aYardstickThatIsNoneIsRefused(String change) {
        String sound = """
                {"format": "waymark/comparator-table", "version": "1.0", "id": "t", "tableVersion": "1",
                 "source": "a paper", "measure": "attendance.rate", "measureVersion": "1", "cuts": [3, 6],
                 "facets": ["need"], "minimumPupils": 5,
                 "lines": [{"prior": "below 3", "facets": {"need": "SEMH"}, "lowerQuartile": 1, "median": 2,
                            "upperQuartile": 3, "pupils": 12}]}
                """;
        assertThat(Waymark.json().readComparatorTable(sound).lines()).hasSize(1);
        String[] parts = change.split("\\|", -1);
        assertThatThrownBy(() -> Waymark.json().readComparatorTable(sound.replace(parts[0], parts[1])))
                .isInstanceOf(ReadException.class)
                .hasMessageContaining(parts[2]);
    }
}
