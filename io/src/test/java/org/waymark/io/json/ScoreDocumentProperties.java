package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.data.Data;
import org.waymark.data.Open;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Score;

class ScoreDocumentProperties {

    @Property(tries = 100)
    void nothingIsLostOfATable(@ForAll long seed) {
        assertNothingIsLost(
                new MadeDocuments(seed, false).document(Documents.SCORE_TABLE, ScoreTables.TABLE),
                Documents.SCORE_TABLE);
    }

    @Property(tries = 20)
    void nothingIsLostOfATableWhenEveryFieldIsThere(@ForAll long seed) {
        assertNothingIsLost(
                new MadeDocuments(seed, true).document(Documents.SCORE_TABLE, ScoreTables.TABLE),
                Documents.SCORE_TABLE);
    }

    @Property(tries = 100)
    void nothingIsLostOfAnExplanation(@ForAll long seed) {
        assertNothingIsLost(
                new MadeDocuments(seed, seed % 2 == 0).document(Documents.EXPLANATION, ScoreTables.EXPLANATION),
                Documents.EXPLANATION);
    }

    @Property(tries = 50)
    void bytesDoNotDependOnTheLocale(@ForAll long seed) {
        Data document = new MadeDocuments(seed, false).document(Documents.SCORE_TABLE, ScoreTables.TABLE);
        String here = write(Documents.SCORE_TABLE, read(Documents.SCORE_TABLE, text(document)));
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(write(Documents.SCORE_TABLE, read(Documents.SCORE_TABLE, text(document))))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Any number is written with twelve digits; what is read back is written as the same text. */
    @Property
    void whatIsReadBackIsWrittenAsTheSameText(@ForAll long seed, @ForAll double number) {
        if (!Double.isFinite(number)) {
            return;
        }
        Data document = new MadeDocuments(seed, false).document(Documents.SCORE_TABLE, ScoreTables.TABLE);
        ScoreTable table = read(Documents.SCORE_TABLE, text(document));
        double other = new Random(seed).nextGaussian();
        ScoreTable computed = table.withRows(table.rows().stream()
                .map(row ->
                        row.withScore(Score.of(number).figure("other", other).build()))
                .toList());
        String written = write(Documents.SCORE_TABLE, computed);
        ScoreTable again = read(Documents.SCORE_TABLE, written);
        assertThat(write(Documents.SCORE_TABLE, again)).isEqualTo(written);
        assertThat(read(Documents.SCORE_TABLE, write(Documents.SCORE_TABLE, again)))
                .isEqualTo(again);
    }

    private static <T extends Open> void assertNothingIsLost(Data document, Document<T> kind) {
        T value = read(kind, text(document));
        String written = write(kind, value);
        assertThat(data(written)).isEqualTo(document);
        T again = read(kind, written);
        assertThat(again).isEqualTo(value);
        assertThat(write(kind, again)).isEqualTo(written);
    }

    private static String text(Data document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Json.write(bytes, false, out -> DataCodec.ANY.write(document, out));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Data data(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Json.reader().read(bytes, 0, bytes.length, DataCodec.ANY::read).value();
    }

    private static <T extends Open> T read(Document<T> kind, String text) {
        Reading<T> reading = kind.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.findings().asList()).isEmpty();
        return reading.value();
    }

    private static <T extends Open> String write(Document<T> kind, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kind.write(value, bytes, true);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
