package org.waymark.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.waymark.caseload.Caseload;
import org.waymark.data.Data;
import org.waymark.data.Open;

class DocumentProperties {

    @Property(tries = 100)
    void nothingIsLost(@ForAll long seed) {
        assertNothingIsLost(
                new MadeDocuments(seed, false).document(Documents.CASELOAD, CaseloadTables.CASELOAD),
                Documents.CASELOAD);
    }

    @Property(tries = 10)
    void nothingIsLostWhenEveryFieldIsThere(@ForAll long seed) {
        assertNothingIsLost(
                new MadeDocuments(seed, true).document(Documents.CASELOAD, CaseloadTables.CASELOAD),
                Documents.CASELOAD);
    }

    @Example
    void nothingIsLostOfAnyKindOfDocument() {
        MadeDocuments made = new MadeDocuments(7, true);
        assertNothingIsLost(made.document(Documents.RECORD, CaseloadTables.RECORD), Documents.RECORD);
        assertNothingIsLost(
                made.document(Documents.REFERENCE_DATA, CaseloadTables.REFERENCE_DATA), Documents.REFERENCE_DATA);
        assertNothingIsLost(made.document(Documents.TRANSFER, TransferTables.TRANSFER), Documents.TRANSFER);
        assertNothingIsLost(made.document(Documents.SCALE, ScaleTables.SCALE), Documents.SCALE);
        assertNothingIsLost(made.document(Documents.POINTS_TABLE, ScaleTables.POINTS_TABLE), Documents.POINTS_TABLE);
        assertNothingIsLost(made.document(Documents.CODE_SET, CodeTables.CODE_SET), Documents.CODE_SET);
        assertNothingIsLost(made.document(Documents.NEED_TAXONOMY, NeedTables.TAXONOMY), Documents.NEED_TAXONOMY);
        assertNothingIsLost(made.document(Documents.VOCABULARY, VocabularyTables.VOCABULARY), Documents.VOCABULARY);
        assertNothingIsLost(
                made.document(Documents.LOCAL_VOCABULARY, VocabularyTables.LOCAL_VOCABULARY),
                Documents.LOCAL_VOCABULARY);
    }

    @Property(tries = 20)
    void bytesDependOnNeitherLocaleNorTimeZone(@ForAll long seed) {
        Data document = new MadeDocuments(seed, false).document(Documents.CASELOAD, CaseloadTables.CASELOAD);
        String here = write(Documents.CASELOAD, read(Documents.CASELOAD, text(document)), true);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(write(Documents.CASELOAD, read(Documents.CASELOAD, text(document)), true))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Example
    void theComparisonSeesWhatIsDropped() {
        Data document = new MadeDocuments(1, true).document(Documents.CASELOAD, CaseloadTables.CASELOAD);
        Caseload caseload = read(Documents.CASELOAD, text(document));
        Caseload less = caseload.withPupils(caseload.pupils().stream()
                .map(record -> record.withRatings(record.ratings().stream()
                        .map(rating -> rating.withUnknown(Map.of()))
                        .toList()))
                .toList());
        assertThatThrownBy(() ->
                        assertThat(data(write(Documents.CASELOAD, less, false))).isEqualTo(document))
                .isInstanceOf(AssertionError.class);
    }

    private static <T extends Open> void assertNothingIsLost(Data document, Document<T> kind) {
        T value = read(kind, text(document));
        for (boolean pretty : new boolean[] {true, false}) {
            String written = write(kind, value, pretty);
            assertThat(data(written)).isEqualTo(document);
            T again = read(kind, written);
            assertThat(again).isEqualTo(value);
            assertThat(write(kind, again, pretty)).isEqualTo(written);
        }
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

    private static <T extends Open> String write(Document<T> kind, T value, boolean pretty) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        kind.write(value, bytes, pretty);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
