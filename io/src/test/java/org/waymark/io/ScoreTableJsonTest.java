package org.waymark.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.data.Data;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;

class ScoreTableJsonTest {

    private static final String GOLDEN = """
            {
              "format": "waymark/score-table",
              "version": "1.0",
              "manifest": {
                "measures": {
                  "gas.tscore(rho=0.5)": "1.0",
                  "steps.gained": "1.1"
                },
                "policy": {
                  "asOf": "2026-12-10"
                },
                "pupils": 2,
                "targets": 3,
                "ratings": 9,
                "joiners": 1,
                "leavers": 0,
                "movers": 0
              },
              "rows": [
                {
                  "pupil": "p-17",
                  "target": "t-3",
                  "cycle": "autumn",
                  "asOf": "2026-12-10",
                  "asKnownOn": "2026-12-15",
                  "facets": {
                    "need": "SEMH",
                    "school": "northgate"
                  },
                  "measure": "gas.tscore(rho=0.5)",
                  "measureVersion": "1.0",
                  "scale": "gas@1",
                  "vocabulary": "shared@1",
                  "score": {
                    "headline": 66.6666666667,
                    "interval": {
                      "low": -0.5,
                      "high": 100,
                      "level": 0.95
                    },
                    "figures": {
                      "each": 0.333333333333,
                      "steps": 2
                    },
                    "used": 4,
                    "missing": 1,
                    "baseline": -1.0,
                    "latest": 1,
                    "caveats": [
                      "caveat.few-data",
                      "caveat.ipsative"
                    ]
                  }
                },
                {
                  "pupil": "p-18",
                  "series": "s-1",
                  "asOf": "2026-12-10",
                  "facets": {
                    "house": "Red, \\"old\\"\\nand new"
                  },
                  "measure": "singleCase.nap",
                  "measureVersion": "2",
                  "score": {
                    "reason": "TOO_FEW_RATINGS",
                    "attributes": {
                      "needed": 3,
                      "ratings": 2
                    }
                  }
                },
                {
                  "pupil": "p-19",
                  "asOf": "2026-12-10",
                  "measure": "northgate:three-misses",
                  "measureVersion": "1",
                  "score": {
                    "headline": "plateau"
                  }
                },
                {
                  "pupil": "p-20",
                  "asOf": "2026-12-10",
                  "measure": "northgate:three-misses",
                  "measureVersion": "1",
                  "score": {
                    "headline": true
                  }
                }
              ]
            }
            """;

    private static final ScoreTable TABLE = SampleScores.table(
            SampleScores.number(),
            SampleScores.refusal(),
            SampleScores.plain("p-19", Score.category("plateau")),
            SampleScores.plain("p-20", Score.yesNo(true)));

    @Test
    void theTextIsThis() {
        assertThat(Waymark.json().write(TABLE)).isEqualToIgnoringNewLines(GOLDEN.stripTrailing());
    }

    @Test
    void whatIsReadBackIsEqualAfterRoundingToTwelveDigits() {
        ScoreTable again = Waymark.json().readScoreTable(Waymark.json().write(TABLE));
        assertThat(Waymark.json().write(again)).isEqualTo(Waymark.json().write(TABLE));
        assertThat(Waymark.json().readScoreTable(Waymark.json().write(again))).isEqualTo(again);
        assertThat(again.rows().subList(1, 4)).isEqualTo(TABLE.rows().subList(1, 4));
        assertThat(again.manifest()).isEqualTo(TABLE.manifest());
        Scored rounded = (Scored) again.rows().get(0).score();
        assertThat(rounded.number()).hasValue(66.6666666667);
        assertThat(again).isNotEqualTo(TABLE);
    }

    @Test
    void tablesThatAreEqualAreWrittenAsEqualBytesWhateverTheOrderOfTheirMaps() {
        Score one = Score.of(1).figure("steps", 2).figure("each", 3).build();
        Score other = Score.of(1).figure("each", 3).figure("steps", 2).build();
        ScoreTable table = SampleScores.table(SampleScores.plain("p-1", one));
        ScoreTable turned = SampleScores.table(SampleScores.plain("p-1", other));
        turned = turned.withManifest(
                turned.manifest().withMeasures(reversed(turned.manifest().measures())));
        assertThat(turned).isEqualTo(table);
        assertThat(Waymark.json().write(turned)).isEqualTo(Waymark.json().write(table));
        assertThat(Waymark.csv().writeFigures(turned)).isEqualTo(Waymark.csv().writeFigures(table));
    }

    private static <K, V> Map<K, V> reversed(Map<K, V> map) {
        List<K> keys = new ArrayList<>(map.keySet());
        Collections.reverse(keys);
        Map<K, V> turned = new LinkedHashMap<>();
        keys.forEach(key -> turned.put(key, map.get(key)));
        return turned;
    }

    @Test
    void whatALaterVersionAddsIsKeptAtEachPlace() {
        Map<String, Data> later = Map.of("later", Data.listOf(Data.of("x"), Data.NULL));
        Score none = SampleScores.refusal().score().fold(some -> some, less -> less.withUnknown(later));
        ScoreTable table = SampleScores.table(
                        SampleScores.refusal().withScore(none).withUnknown(later))
                .withUnknown(later)
                .withExtensions(Map.of("com.example", Data.of(1)));
        table = table.withManifest(table.manifest()
                .withUnknown(later)
                .withPolicy(table.manifest().policy().withUnknown(later)));
        assertThat(Waymark.json().readScoreTable(Waymark.json().write(table))).isEqualTo(table);
    }

    @Test
    void filesAndStreamsHoldTheSameAsTexts(@TempDir Path folder) {
        Path file = folder.resolve("scores.json");
        Waymark.json().write(file, TABLE);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        Waymark.json().write(stream, TABLE);
        String text = Waymark.json().write(TABLE);
        assertThat(file).hasContent(text);
        assertThat(stream.toString(StandardCharsets.UTF_8)).isEqualTo(text);
        ScoreTable again = Waymark.json().readScoreTable(text);
        assertThat(Waymark.json().readScoreTable(file)).isEqualTo(again);
        assertThat(Waymark.json().readScoreTable(new ByteArrayInputStream(stream.toByteArray())))
                .isEqualTo(again);
    }

    @Test
    void theTextIsTheSameInTurkey() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(Waymark.json().write(TABLE)).isEqualToIgnoringNewLines(GOLDEN.stripTrailing());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothingPersonalIsPrinted() {
        ScoreTable again = Waymark.json().readScoreTable(GOLDEN);
        assertThat(again.toString() + again.rows() + again.manifest())
                .doesNotContain("p-17", "p-18", "t-3", "s-1", "SEMH", "northgate,", "Red");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"headline": 1, "reason": "NO_AIM"}                | rows[0].score          | json.refused
            {}                                                 | rows[0].score          | json.refused
            {"reason": "NO_AIM", "used": 3}                    | rows[0].score          | json.refused
            {"headline": 1, "attributes": {"a": 1}}            | rows[0].score          | json.refused
            {"headline": [1]}                                  | rows[0].score.headline | json.type
            {"headline": {"category": "x"}}                    | rows[0].score.headline | json.type
            {"headline": ""}                                   | rows[0].score.headline | json.refused
            {"headline": 1e400}                                | rows[0].score.headline | json.limit
            {"headline": NaN}                                  | rows[0].score          | json.syntax
            {"headline": 1, "figures": {"a": "1"}}             | rows[0].score.figures.* | json.type
            {"headline": 1, "figures": {"a": 1, "a": 2}}       | rows[0].score.figures.* | json.duplicate
            {"headline": 1, "interval": [0, 1]}                | rows[0].score.interval | json.type
            {"headline": 1, "interval": {"low": 0, "high": 1}} | rows[0].score.interval.level | json.missing
            {"headline": 1, "interval": {"low": 2, "high": 1, "level": 0.9}} | rows[0].score.interval | json.refused
            {"headline": 1, "interval": {"low": 0, "high": 1, "level": 0.9, "x": 1}} | rows[0].score.interval.* | json.type
            {"headline": 1, "interval": {"low": 0, "low": 0, "high": 1, "level": 0.9}} | rows[0].score.interval.low | json.duplicate
            """)
    void faultsHaveTheirPlace(String score, String position, String rule) {
        ReadException fault =
                catchThrowableOfType(ReadException.class, () -> Waymark.json().readScoreTable(withScore(score)));
        assertThat(fault.findings().asList()).first().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.position()).hasToString(position);
            assertThat(finding.line()).hasValue(1);
        });
    }

    @Test
    void aNumberOfAnotherProgramIsRoundedWhenItIsWrittenAgain() {
        ScoreTable table = Waymark.json().readScoreTable(withScore("{\"headline\": 0.12345678901234567890}"));
        assertThat(Waymark.json().write(table)).contains("\"headline\": 0.123456789012\n");
    }

    @Test
    void zeroHasNoSignAndLargeAndSmallNumbersAreRead() {
        for (double number :
                new double[] {-0.0, 1e300, -1e-300, Double.MAX_VALUE, Double.MIN_VALUE, 1e17, 123456789012.5}) {
            String text = Waymark.json().write(SampleScores.table(SampleScores.plain("p-1", Score.number(number))));
            assertThat(Waymark.json().write(Waymark.json().readScoreTable(text)))
                    .isEqualTo(text);
        }
        assertThat(Waymark.json().write(SampleScores.table(SampleScores.plain("p-1", Score.number(-0.0)))))
                .contains("\"headline\": 0\n");
    }

    @Test
    void anUnknownFieldMustNotHaveTheNameOfAKnownOne() {
        ScoreTable table =
                SampleScores.table(SampleScores.plain("p-1", Score.number(1)).withUnknown(Map.of("score", Data.of(1))));
        assertThatIllegalArgumentException().isThrownBy(() -> Waymark.json().write(table));
    }

    private static String withScore(String score) {
        return "{\"format\":\"waymark/score-table\",\"version\":\"1.0\",\"manifest\":{\"policy\":{},\"pupils\":1,"
                + "\"targets\":1,\"ratings\":1,\"joiners\":0,\"leavers\":0,\"movers\":0},\"rows\":[{\"pupil\":\"p\","
                + "\"asOf\":\"2026-12-10\",\"measure\":\"a.b\",\"measureVersion\":\"1\",\"score\":" + score + "}]}";
    }
}
