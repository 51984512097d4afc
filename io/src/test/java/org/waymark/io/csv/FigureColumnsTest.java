package org.waymark.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.waymark.io.SampleScores;
import org.waymark.io.Waymark;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Score;

class FigureColumnsTest {

    private static final String HEADER =
            "pupil,target,series,cycle,asOf,asKnownOn,measure,measureVersion,scale,vocabulary,figure,value\n";

    private static final String WHO = "p-17,t-3,,autumn,2026-12-10,2026-12-15,gas.tscore(rho=0.5),1.0,gas@1,shared@1,";

    @Test
    void eachFigureIsARowByName() {
        ScoreTable table = SampleScores.table(SampleScores.number(), SampleScores.refusal());
        assertThat(Waymark.csv().writeFigures(table))
                .isEqualTo(HEADER + WHO + "each,0.333333333333\n" + WHO + "steps,2\n");
    }

    @Test
    void scoresWithoutFiguresHaveNoRows() {
        assertThat(Waymark.csv().writeFigures(SampleScores.table(SampleScores.refusal())))
                .isEqualTo(HEADER);
    }

    @Test
    void theNameOfAFigureIsNoFormula() {
        ScoreTable table = SampleScores.table(
                SampleScores.plain("p-1", Score.of(1).figure("=1", -1).build()));
        assertThat(Waymark.csv().writeFigures(table)).endsWith(",'=1,-1\n");
    }

    @Test
    void nothingPersonalIsPrinted() {
        assertThat(FigureColumns.rows(SampleScores.table(SampleScores.number())).toList())
                .hasToString("[Figure[each], Figure[steps]]");
    }
}
