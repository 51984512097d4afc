package org.waymark.examples.doors;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.CodeSet;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.io.Waymark;
import org.waymark.need.NeedTaxonomy;
import org.waymark.release.TransferRecord;
import org.waymark.scale.PointsTable;
import org.waymark.scale.Scale;
import org.waymark.scoring.ScoreTable;
import org.waymark.scoring.measure.Explanation;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** Writes a value into a file, or a folder of tables, in the format that the ending of the file says. */
final class Outgoing {

    private enum Form {
        NDJSON,
        CASE,
        TURTLE,
        JSON_LD,
        CSV,
        TABLES,
        JSON,
        UNKNOWN
    }

    private final Path file;
    private final Form form;
    private final Instant changed;

    /**
     * A file to be written.
     *
     * @param changed when what is written was changed last, for formats that say so
     */
    Outgoing(Path file, Instant changed) {
        this.file = file;
        this.form = form(String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT));
        this.changed = changed;
    }

    private static Form form(String name) {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        if (plain.endsWith(".ndjson")) {
            return Form.NDJSON;
        } else if (plain.endsWith(".case.json")) {
            return plain.equals(name) ? Form.CASE : Form.UNKNOWN;
        } else if (plain.endsWith(".json")) {
            return Form.JSON;
        } else if (name.endsWith(".ttl")) {
            return Form.TURTLE;
        } else if (name.endsWith(".jsonld")) {
            return Form.JSON_LD;
        }
        if (name.endsWith(".tables")) {
            return Form.TABLES;
        }
        return name.endsWith(".csv") ? Form.CSV : Form.UNKNOWN;
    }

    /** Whether there is a format of that ending for this. */
    boolean canWrite(Object value) {
        return switch (form) {
            case NDJSON, TABLES -> value instanceof Caseload;
            case CASE -> value instanceof Vocabulary || value instanceof LocalVocabulary;
            case TURTLE, JSON_LD -> value instanceof Vocabulary || value instanceof LocalVocabulary;
            case CSV -> value instanceof ScoreTable;
            case JSON -> true;
            case UNKNOWN -> false;
        };
    }

    /** Writes it whole or not at all, and tells what could not be carried. */
    Findings write(Object value) {
        switch (form) {
            case NDJSON -> Waymark.ndjson().write(file, (Caseload) value);
            case TABLES -> Waymark.csv().writeTables(file, ((Caseload) value).pupils());
            case CASE -> imsCase(value);
            case CSV -> Waymark.csv().write(file, (ScoreTable) value);
            case JSON -> json(value);
            case TURTLE, JSON_LD -> skos(value);
            case UNKNOWN -> throw new IllegalArgumentException("no format has this ending");
        }
        return lost();
    }

    private void imsCase(Object value) {
        if (value instanceof Vocabulary shared) {
            Waymark.imsCase().write(file, shared, changed);
        } else {
            Waymark.imsCase().write(file, (LocalVocabulary) value, changed);
        }
    }

    private void skos(Object value) {
        boolean turtle = form == Form.TURTLE;
        if (value instanceof Vocabulary shared && turtle) {
            Waymark.skos().turtle(file, shared);
        } else if (value instanceof Vocabulary shared) {
            Waymark.skos().jsonLd(file, shared);
        } else if (turtle) {
            Waymark.skos().turtle(file, (LocalVocabulary) value);
        } else {
            Waymark.skos().jsonLd(file, (LocalVocabulary) value);
        }
    }

    private void json(Object value) {
        if (value instanceof Caseload caseload) {
            Waymark.json().write(file, caseload);
        } else if (value instanceof PupilRecord record) {
            Waymark.json().write(file, record);
        } else if (value instanceof ReferenceData referenceData) {
            Waymark.json().write(file, referenceData);
        } else if (value instanceof TransferRecord transfer) {
            Waymark.json().write(file, transfer);
        } else if (value instanceof ScoreTable table) {
            Waymark.json().write(file, table);
        } else if (value instanceof Explanation explanation) {
            Waymark.json().write(file, explanation);
        } else {
            word(value);
        }
    }

    private void word(Object value) {
        if (value instanceof Vocabulary vocabulary) {
            Waymark.json().write(file, vocabulary);
        } else if (value instanceof LocalVocabulary vocabulary) {
            Waymark.json().write(file, vocabulary);
        } else if (value instanceof Scale scale) {
            Waymark.json().write(file, scale);
        } else if (value instanceof PointsTable table) {
            Waymark.json().write(file, table);
        } else if (value instanceof CodeSet codeSet) {
            Waymark.json().write(file, codeSet);
        } else {
            Waymark.json().write(file, (NeedTaxonomy) value);
        }
    }

    private Findings lost() {
        return switch (form) {
            case CSV ->
                Findings.of(List.of(
                        notCarried("manifest", "CSV has no place for what the table was made from"),
                        notCarried(
                                "rows",
                                "further figures are a table of their own, and the order of facets is by name")));
            case TABLES ->
                Findings.of(List.of(
                        notCarried("referenceData", "the tables hold records, and not what records refer to"),
                        notCarried(
                                "pupils",
                                "names, dates of birth, UPNs, free texts and ids of staff are left out, plans and"
                                        + " conversations have no table")));
            case TURTLE, JSON_LD ->
                Findings.of(List.of(notCarried(
                        "extensions", "SKOS is written to be published: it cannot be read back into a vocabulary")));
            default -> Findings.none();
        };
    }

    private static Finding notCarried(String field, String message) {
        return Finding.builder()
                .rule("convert.not-carried")
                .severity(Severity.INFO)
                .position(Position.root().field(field))
                .message(message)
                .build();
    }
}
