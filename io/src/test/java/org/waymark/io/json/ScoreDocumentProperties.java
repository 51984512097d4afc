package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.data.Data;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Score;

class ScoreDocumentProperties {

    @Property(tries = 100)
    void nothingIsLostOfATable(@ForAll long seed) {
        RoundTrip.assertLossless(
                Documents.SCORE_TABLE,
                new MadeDocuments(seed, false).document(Documents.SCORE_TABLE, ScoreTables.TABLE));
    }

    @Property(tries = 20)
    void nothingIsLostOfATableWhenEveryFieldIsThere(@ForAll long seed) {
        RoundTrip.assertLossless(
                Documents.SCORE_TABLE,
                new MadeDocuments(seed, true).document(Documents.SCORE_TABLE, ScoreTables.TABLE));
    }

    @Property(tries = 100)
    void nothingIsLostOfAnExplanation(@ForAll long seed) {
        RoundTrip.assertLossless(
                Documents.EXPLANATION,
                new MadeDocuments(seed, seed % 2 == 0).document(Documents.EXPLANATION, ScoreTables.EXPLANATION));
    }

    /** Any number is written with twelve digits; what is read back is written as the same text. */
    @Property
    void whatIsReadBackIsWrittenAsTheSameText(@ForAll long seed, @ForAll double number) {
        if (!Double.isFinite(number)) {
            return;
        }
        Data document = new MadeDocuments(seed, false).document(Documents.SCORE_TABLE, ScoreTables.TABLE);
        ScoreTable table = RoundTrip.read(Documents.SCORE_TABLE, RoundTrip.text(document));
        double other = new Random(seed).nextGaussian();
        ScoreTable computed = table.withRows(table.rows().stream()
                .map(row ->
                        row.withScore(Score.of(number).figure("other", other).build()))
                .toList());
        String written = RoundTrip.write(Documents.SCORE_TABLE, computed, true);
        ScoreTable again = RoundTrip.read(Documents.SCORE_TABLE, written);
        assertThat(RoundTrip.write(Documents.SCORE_TABLE, again, true)).isEqualTo(written);
        assertThat(RoundTrip.read(Documents.SCORE_TABLE, RoundTrip.write(Documents.SCORE_TABLE, again, true)))
                .isEqualTo(again);
    }
}
