package org.waymark.examples.embedding;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.io.ReadException;
import org.waymark.io.Waymark;

/** Step 4: store what there is, and read it again in ten years. */
public final class StoreAndRead {

    private StoreAndRead() {}

    /** Prints the record of one pupil as it is stored. */
    public static void main(String[] args) {
        Print.line(stored(RecordMapper.record(MisRows.LEARNERS.get(0))));
    }

    /** One record as text, for a column of a table. */
    static String stored(PupilRecord record) {
        return Waymark.json().write(record);
    }

    /** The record that was stored: equal, what is the system's own included. */
    static PupilRecord read(String json) {
        return Waymark.json().readRecord(json);
    }

    /** A whole caseload in a file, written whole or not at all; one record a line if the name says so. */
    static void store(Path file) {
        Caseload caseload = Caseload.of(Reference.DATA, RecordMapper.records().toList());
        if (file.toString().endsWith(".ndjson")) {
            Waymark.ndjson().write(file, caseload);
        } else {
            Waymark.json().write(file, caseload);
        }
    }

    /** What is wrong with a text that is no record: all of it, with lines, and nothing of what stands in it. */
    static String fault(String json) {
        try {
            read(json);
            return "";
        } catch (ReadException unreadable) {
            return unreadable.findings().stream().map(Finding::describe).collect(Collectors.joining("\n"));
        }
    }
}
