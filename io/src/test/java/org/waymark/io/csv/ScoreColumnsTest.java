package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.id.PupilId;
import org.waymark.id.SeriesId;
import org.waymark.id.TargetId;
import org.waymark.io.SampleScores;
import org.waymark.io.Waymark;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.subject.Facet;
import org.waymark.scoring.subject.Facets;

class ScoreColumnsTest {

    private static final String COMMON =
            "pupil,target,series,cycle,asOf,asKnownOn,measure,measureVersion,scale,vocabulary,"
                    + "kind,headline,low,high,level,used,missing,baseline,latest,reason,caveats";

    @Test
    void theTextIsThis() {
        ScoreTable table = SampleScores.table(
                SampleScores.number(),
                SampleScores.refusal(),
                SampleScores.plain("p-19", Score.category("plateau")),
                SampleScores.plain("p-20", Score.yesNo(false)));
        assertThat(Waymark.csv().write(table))
                .isEqualTo(COMMON + ",facet.house,facet.need,facet.school\n"
                        + "p-17,t-3,,autumn,2026-12-10,2026-12-15,gas.tscore(rho=0.5),1.0,gas@1,shared@1,"
                        + "number,66.6666666667,-0.5,100,0.95,4,1,-1.0,1,,caveat.few-data caveat.ipsative,,SEMH,northgate\n"
                        + "p-18,,s-1,,2026-12-10,,singleCase.nap,2,,,"
                        + "none,,,,,,,,,TOO_FEW_RATINGS,,\"Red, \"\"old\"\"\nand new\",,\n"
                        + "p-19,,,,2026-12-10,,northgate:three-misses,1,,,category,plateau,,,,0,0,,,,,,,\n"
                        + "p-20,,,,2026-12-10,,northgate:three-misses,1,,,yes-no,no,,,,0,0,,,,,,,\n");
    }

    @Test
    void aTableWithoutRowsHasAHeaderAndNoFacets() {
        assertThat(Waymark.csv().write(SampleScores.table())).isEqualTo(COMMON + "\n");
    }

    @Test
    void facetsAreThoseOfTheTableByName() {
        ScoreRow one = SampleScores.plain("p-1", Score.number(1))
                .withFacets(Facets.of(Map.of(Facet.YEAR, "8", Facet.of("house"), "red")));
        ScoreRow other = SampleScores.plain("p-2", Score.number(1)).withFacets(Facets.of(Map.of(Facet.AREA, "speech")));
        assertThat(ScoreColumns.of(SampleScores.table(one, other)))
                .extracting(Column::name)
                .endsWith("caveats", "facet.area", "facet.house", "facet.year")
                .isEqualTo(ScoreColumns.of(SampleScores.table(other, one)).stream()
                        .map(Column::name)
                        .toList());
    }

    @Test
    void commasAndQuotesInIdsAreQuoted() {
        assertThat(Waymark.csv().write(SampleScores.table(SampleScores.plain("a,\"b\"", Score.number(1)))))
                .contains("\n\"a,\"\"b\"\"\",,,,2026-12-10,");
    }

    @Test
    void noTextOfARowIsAFormula() {
        String formula = "=HYPERLINK(1)";
        ScoreRow row = SampleScores.number()
                .withPupil(PupilId.of(formula))
                .withFindTarget(TargetId.of(formula))
                .withFindSeries(SeriesId.of(formula))
                .withCycle(CycleId.of(formula))
                .withMeasureVersion(formula)
                .withFacets(Facets.of(Map.of(Facet.NEED, formula)))
                .withScore(Score.of(1).addCaveats(Caveat.of(formula)).build());
        ScoreRow category = row.withScore(Score.category(formula));
        ScoreRow refusal = row.withScore(Score.none(Reason.of(formula)));
        ScoreTable table = SampleScores.table(row, category, refusal);
        assertThat(CsvText.cells(Waymark.csv().write(table)).stream().flatMap(List::stream))
                .contains("'" + formula)
                .noneMatch(cell -> cell.startsWith("="));
        assertThat(Waymark.csv()
                        .withOptions(CsvOptions.withDefaults().withoutFormulaGuard())
                        .write(table))
                .contains("\n" + formula + ",");
    }

    @Test
    void eachColumnSaysWhatItHolds() {
        assertThat(ScoreColumns.of(SampleScores.table(SampleScores.number())))
                .allSatisfy(column -> assertThat(column.description()).endsWith("."))
                .extracting(Column::name)
                .doesNotHaveDuplicates();
    }
}
