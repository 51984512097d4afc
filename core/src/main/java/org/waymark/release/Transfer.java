package org.waymark.release;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Shared;
import org.waymark.data.Data;
import org.waymark.id.ProgrammeId;
import org.waymark.id.SchoolId;
import org.waymark.id.StaffId;
import org.waymark.id.ViewId;
import org.waymark.review.View;

/** Hands a record over from one school to the next, and reads it there. */
public final class Transfer {

    private Transfer() {}

    /**
     * Returns what goes to the next school: the record without each note, view, statement and recognition that does not travel,
     * without the ids of staff (roles stay), and without extensions and fields of a later version, of which nobody knows whether
     * they may travel. Targets, ratings, reviews, plans, help, conversations, wider outcomes and counts go. Who may see a thing is
     * another question: audiences stay on what travels.
     *
     * <p>With it goes what it refers to: schools with their predecessors and successors; the programmes of the pupil and of the
     * targets, whole, with their schools, scales, cycles and words; scales with the points tables over them; the vocabularies in
     * whose words targets were set, local ones with the shared one below; cycles; and all code sets of the sender's own, since any
     * code may come from one. Partnerships, taxonomies, surveys and logic models stay. What the library ships is not listed.
     *
     * @param record the record of the leaver
     * @param referenceData what the sending school's records refer to
     * @param fromSchool the sending school
     * @param on the day
     */
    public static TransferRecord of(
            PupilRecord record, ReferenceData referenceData, SchoolId fromSchool, LocalDate on) {
        Set<ViewId> gone = new HashSet<>();
        for (View view : record.views()) {
            if (!view.travels()) {
                view.id().ifPresent(gone::add);
            }
        }
        PupilRecord travelling = ViewLinks.without(gone, RecordEdits.pupilRecord(record, new Travelling()));
        return TransferRecord.builder()
                .fromSchool(fromSchool)
                .on(on)
                .referenceData(ReferenceSlice.of(travelling, fromSchool, referenceData))
                .record(travelling)
                .build();
    }

    /**
     * Reads a transferred record at the receiving school, which works in a programme of its own. The record itself is not changed:
     * its history stays in the words and on the scales in which it was made. Beside it stand the reference data of both schools
     * as one, what each open target could go on as under the words of the programme, and what does not map, as findings.
     *
     * <p>The receiver's reference data wins: where both schools have another content under one id or reference, the sender's is
     * left out and a finding says so. Code sets of the sender are not taken over, for they would change what the receiver's own
     * codes mean. Enrolment and programme of the pupil at the new school are for the caller to add.
     *
     * @param transfer what came
     * @param referenceData what the receiving school's records refer to
     * @param programme the programme of the receiving school
     * @param on the day
     */
    public static ReceivedRecord receive(
            TransferRecord transfer, ReferenceData referenceData, ProgrammeId programme, LocalDate on) {
        return new Reception(transfer, referenceData, programme, on).result();
    }

    private static final class Travelling extends Edit {

        @Override
        boolean keeps(Shared shared) {
            return shared.travels();
        }

        @Override
        Optional<StaffId> staff(StaffId staff) {
            return Optional.empty();
        }

        @Override
        Map<String, Data> vendor(Map<String, Data> data) {
            return Map.of();
        }
    }
}
