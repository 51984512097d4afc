package org.waymark.release;

import java.util.Optional;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.id.PupilId;
import org.waymark.id.StaffId;

/**
 * Takes a person out. Nothing else in the model names a pupil than the own record, so a caseload without the record is one
 * without the pupil, as far as typed fields go: what a school wrote into the free text of another pupil, or a vendor into
 * extensions, is for them to find. A table of scores or a survey that was made before is a document of its own.
 *
 * <p>Pure functions: what is stored elsewhere, backups included, is the caller's.
 */
public final class Erasure {

    private Erasure() {}

    /** Returns the caseload without any record of this pupil; equal to the given one if it holds none. */
    public static Caseload ofPupil(Caseload caseload, PupilId pupil) {
        return caseload.withPupils(caseload.pupils().stream()
                .filter(record -> !record.pupil().id().equals(pupil))
                .toList());
    }

    /**
     * Returns the record without this member of staff: who rated, decided, led or gathered is then known by role only, and the
     * spells as a responsible adult are gone.
     */
    public static PupilRecord ofStaff(PupilRecord record, StaffId staff) {
        return RecordEdits.pupilRecord(record, new Edit() {
            @Override
            Optional<StaffId> staff(StaffId named) {
                return named.equals(staff) ? Optional.empty() : Optional.of(named);
            }
        });
    }

    /** Returns the caseload with every record as {@link #ofStaff(PupilRecord, StaffId)} has it. */
    public static Caseload ofStaff(Caseload caseload, StaffId staff) {
        return caseload.withPupils(Edit.each(caseload.pupils(), record -> ofStaff(record, staff)));
    }
}
