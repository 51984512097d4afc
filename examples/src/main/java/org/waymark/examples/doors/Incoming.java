package org.waymark.examples.doors;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.ReferenceData;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.id.VocabularyRef;
import org.waymark.io.Waymark;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Reads a file, or a folder of tables, of any format that is read here. */
final class Incoming {

    /** A file that is of no format that is read here. */
    static final class UnknownFormat extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private UnknownFormat() {
            super("the format of the file is not known");
        }

        /** The same as a finding. */
        Findings findings() {
            return Findings.of(List.of(Finding.builder()
                    .rule("file.format")
                    .severity(Severity.ERROR)
                    .position(Position.root())
                    .message("is of no format that is read here")
                    .remedy(
                            "Give a document of Waymark, a Common Transfer File, a package of CASE, or a folder of tidy tables.")
                    .build()));
        }
    }

    private static final Map<String, Function<Path, Object>> DOCUMENTS = Map.ofEntries(
            entry("waymark/caseload", Waymark::readCaseload),
            entry("waymark/record", Waymark.json()::readRecord),
            entry("waymark/reference-data", Waymark.json()::readReferenceData),
            entry("waymark/scale", Waymark.json()::readScale),
            entry("waymark/points-table", Waymark.json()::readPointsTable),
            entry("waymark/code-set", Waymark.json()::readCodeSet),
            entry("waymark/need-taxonomy", Waymark.json()::readNeedTaxonomy),
            entry("waymark/vocabulary", Waymark.json()::readVocabulary),
            entry("waymark/transfer", Waymark.json()::readTransfer),
            entry("waymark/score-table", Waymark.json()::readScoreTable),
            entry("waymark/explanation", Waymark.json()::readExplanation),
            entry("waymark/released-table", Waymark.json()::readReleasedTable),
            entry("waymark/comparator-table", Waymark.json()::readComparatorTable));

    /**
     * What a file holds.
     *
     * @param value the value
     * @param findings what was found while it was read
     * @param document whether it is a document of Waymark, in which findings have a line
     */
    record Content(Object value, Findings findings, boolean document) {

        @Override
        public String toString() {
            return "Content[redacted]";
        }
    }

    private Incoming() {}

    private static Map.Entry<String, Function<Path, Object>> entry(String format, Function<Path, Object> reader) {
        return Map.entry(format, reader);
    }

    /**
     * Reads a file.
     *
     * @throws UnknownFormat if it is of no format that is read here
     * @throws org.waymark.io.ReadException if it is not sound
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    static Content read(Path file) {
        if (Files.isDirectory(file)) {
            var read = Waymark.csv().readTables(file);
            Caseload records = Caseload.builder()
                    .referenceData(nothing())
                    .addAllPupils(read.value())
                    .build();
            return new Content(records, read.findings(), false);
        }
        Head head = Head.of(file);
        if (head.isXml()) {
            var read = Waymark.ctf().read(file);
            return new Content(read.value(), read.findings(), false);
        }
        String format = head.format().orElse("");
        if (format.equals("waymark/local-vocabulary")) {
            return document(local(file, head));
        }
        Function<Path, Object> reader = DOCUMENTS.get(format);
        if (reader != null) {
            return document(reader.apply(file));
        }
        if (head.isCase()) {
            var read = Waymark.imsCase().read(file);
            return new Content(read.value(), read.findings(), false);
        }
        if (head.isJson()) {
            return document(Waymark.readCaseload(file));
        }
        throw new UnknownFormat();
    }

    private static Content document(Object value) {
        return new Content(value, Findings.none(), true);
    }

    /** A local vocabulary holds its shared one by reference only: an empty one in its place is enough to read and write it. */
    private static LocalVocabulary local(Path file, Head head) {
        Vocabulary.Builder shared = Vocabulary.builder().title("the shared vocabulary");
        try {
            shared.ref(VocabularyRef.parse(head.over().orElse("")));
        } catch (IllegalArgumentException noRef) {
            shared.ref(VocabularyRef.of("unknown", "0"));
        }
        return Waymark.json().readLocalVocabulary(file, shared.build());
    }

    /** What the rules of the library find in it. */
    static Findings checked(Content content, Path file) {
        Findings found = Rulings.of(content.value());
        return content.findings().and(content.document() ? located(found, file) : found);
    }

    private static Findings located(Findings found, Path file) {
        return found.isEmpty() ? found : Waymark.locate(found, file);
    }

    /** Reference data that hold nothing. */
    static ReferenceData nothing() {
        return ReferenceData.builder().build();
    }
}
