package org.waymark.io.report.pupil;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.data.Data;
import org.waymark.id.PupilId;
import org.waymark.io.Waymark;
import org.waymark.io.json.DataText;
import org.waymark.io.report.Report;
import org.waymark.io.report.Reports;
import org.waymark.io.report.words.Words;
import org.waymark.scoring.sample.SampleCaseload;

/** The four schools, the pupil who moves, and pages as a browser reads them. */
final class Samples {

    static final Caseload FOUR_SCHOOLS = SampleCaseload.fourSchools(SampleCaseload.SEED);

    static final PupilRecord MOVER = named(FOUR_SCHOOLS.pupils().stream()
            .filter(record -> record.pupil().id().equals(PupilId.of("p-17")))
            .findFirst()
            .orElseThrow());

    static final PupilRecord EMPTY = PupilRecord.builder().pupil("p-1").build();

    static final LocalDate MARCH = LocalDate.parse("2027-03-22");

    private Samples() {}

    private static PupilRecord named(PupilRecord record) {
        return record.withPupil(record.pupil().withName("Robin Sample"));
    }

    static PupilPages pages(LocalDate day, Words words) {
        return PupilPages.of(FOUR_SCHOOLS.referenceData(), day, words);
    }

    static PupilPage page(PupilRecord record) {
        return pages(MARCH, Words.english()).page(record, 1);
    }

    static Document html(PupilRecord record, Words words) {
        return written(Reports.ofPupil("File", pages(MARCH, words), record, words));
    }

    static Document parents(PupilRecord record, Words words) {
        return written(Reports.forParents(FOUR_SCHOOLS.referenceData(), record, MARCH, words));
    }

    private static Document written(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        report.write(bytes);
        return Jsoup.parse(bytes.toString(StandardCharsets.UTF_8));
    }

    /** The record with other texts: the function gets the name of the field that a text stands in, and the text. */
    static PupilRecord retold(PupilRecord record, BinaryOperator<String> telling) {
        byte[] json = Waymark.json().write(record).getBytes(StandardCharsets.UTF_8);
        Data data = Objects.requireNonNull(
                DataText.read(new ByteArrayInputStream(json)).value());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataText.write(retold("", data, telling), out);
        return Waymark.json().readRecord(out.toString(StandardCharsets.UTF_8));
    }

    private static Data retold(String field, Data data, BinaryOperator<String> telling) {
        if (data instanceof Data.Text text) {
            return Data.of(telling.apply(field, text.value()));
        }
        if (data instanceof Data.Items items) {
            return new Data.Items(items.values().stream()
                    .map(item -> retold(field, item, telling))
                    .toList());
        }
        if (data instanceof Data.Fields fields) {
            boolean shared = fields.values().containsKey("audience");
            Map<String, Data> values = new LinkedHashMap<>();
            fields.values().forEach((name, value) -> {
                boolean inShared = shared || field.startsWith("shared.");
                values.put(name, retold(inShared ? "shared." + name : name, value, telling));
            });
            return new Data.Fields(values);
        }
        return data;
    }
}
