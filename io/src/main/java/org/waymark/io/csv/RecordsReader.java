package org.waymark.io.csv;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.finding.Finding;
import org.waymark.finding.Findings;
import org.waymark.finding.Position;
import org.waymark.finding.Severity;
import org.waymark.finding.WithFindings;
import org.waymark.id.PupilId;

/**
 * Reads tables of records together into one record a pupil. Made for one reading; give it the tables in the order of {@link
 * RecordTables#ALL}. What it holds is the records themselves: memory grows with them.
 */
public final class RecordsReader {

    private final CsvOptions options;
    private final CsvNotes notes = new CsvNotes();
    private final Map<PupilId, Draft> drafts = new LinkedHashMap<>();
    private final List<Finding> faults = new ArrayList<>();
    private boolean hasPupils;

    /** Returns a reader with these options. */
    public RecordsReader(CsvOptions options) {
        this.options = options;
    }

    /**
     * Reads a table to its end; the stream stays open.
     *
     * @throws java.io.UncheckedIOException if the stream cannot be read
     */
    public void read(RecordTable<?> table, InputStream stream) {
        hasPupils |= table.name().equals("pupils");
        try {
            new TableReader<>(table, options, notes, id -> drafts.computeIfAbsent(id, Draft::new)).read(stream);
        } catch (CsvFault fault) {
            fault.findings().stream().forEach(faults::add);
        }
    }

    /**
     * What the tables hold, the pupils in the order in which they were met.
     *
     * @return the records with all findings; absent, with what is wrong, if any of the tables could not be read
     */
    public WithFindings<Optional<List<PupilRecord>>> result() {
        if (!faults.isEmpty()) {
            return new WithFindings<>(Optional.empty(), Findings.of(faults));
        }
        List<PupilRecord> records = new ArrayList<>();
        for (Draft draft : drafts.values()) {
            if (hasPupils && !draft.hasPupilRow()) {
                notes.add(Finding.builder()
                        .rule(CsvRules.UNKNOWN_PUPIL)
                        .severity(Severity.WARNING)
                        .position(Position.root().item("pupils", records.size()))
                        .message("stands in other tables but not in the table of pupils; the record was carried")
                        .remedy("Look whether the id is misspelt.")
                        .build());
            }
            records.add(draft.build());
        }
        return new WithFindings<>(Optional.of(List.copyOf(records)), notes.findings());
    }
}
