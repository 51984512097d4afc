package org.waymark.examples.embedding;

import java.nio.file.Path;
import java.time.LocalDate;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.finding.Findings;
import org.waymark.finding.WithFindings;
import org.waymark.id.PupilId;
import org.waymark.id.SchoolId;
import org.waymark.io.Waymark;
import org.waymark.release.AudienceFilter;
import org.waymark.release.Erasure;
import org.waymark.release.Pseudonyms;
import org.waymark.release.Transfer;

/** Step 5: let go what may go, and nothing else. Choose first, then write by any door. */
public final class LeaveTheSchool {

    /** A combination that fewer pupils share than this is told. */
    private static final int FEW = 5;

    private LeaveTheSchool() {}

    /** Prints what the parents of one pupil may see. */
    public static void main(String[] args) {
        Print.line(forParents(RecordMapper.record(MisRows.LEARNERS.get(0))));
    }

    /** What parents may see of a record. */
    static String forParents(PupilRecord record) {
        return Waymark.json().write(AudienceFilter.forAudience(Audience.PARENT).of(record));
    }

    /** What goes to the next school. */
    static String toTheNextSchool(PupilRecord record, ReferenceData referenceData, SchoolId from, LocalDate on) {
        return Waymark.json().write(Transfer.of(record, referenceData, from, on));
    }

    /** Writes a copy for research, under pseudonyms, and returns what to think of before it leaves. */
    static Findings forResearch(Path file, Caseload caseload, byte[] key, LocalDate on) {
        WithFindings<Caseload> export = Pseudonyms.withKey(key, "study 2027").of(caseload, on, FEW);
        Waymark.ndjson().write(file, export.value());
        return export.findings();
    }

    /** Writes a caseload anew, without a pupil. */
    static void without(Path file, Caseload caseload, PupilId pupil) {
        Waymark.json().write(file, Erasure.ofPupil(caseload, pupil));
    }
}
