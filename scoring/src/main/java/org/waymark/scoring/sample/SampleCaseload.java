package org.waymark.scoring.sample;

import java.util.ArrayList;
import java.util.List;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;

/**
 * A caseload of four invented schools: two secondary schools under the programme DREAMS, a primary and a special school under
 * HORIZONS, one partnership, one shared vocabulary, 120 pupils from Year R to Year 10, the academic year 2026/27 with a
 * baseline and three review cycles.
 *
 * <p>Attendance is counted for everybody; most pupils and parents were asked for their views, about a third have a support
 * plan with help that was given. The schools asked pupils, parents, staff and leaders at both ends of the year, and the
 * partnership has a logic model.
 *
 * <p>Each pupil has a story that hangs together, and each {@link HardCase} one pupil who carries it. Schools, pupils and hard
 * cases are the same for every seed; starts, days, targets and stories vary with it. The same seed gives an equal caseload
 * on every JDK. Nothing in it is about anybody.
 */
public final class SampleCaseload {

    /** The seed of the caseload that the documentation shows. */
    public static final long SEED = 2026;

    private SampleCaseload() {}

    /** Returns the caseload of the four schools; validation finds no error in it. */
    public static Caseload fourSchools(long seed) {
        List<PupilRecord> records = new ArrayList<>();
        int number = 0;
        for (FourSchools school : FourSchools.values()) {
            for (int place = 0; place < school.pupils(); place++) {
                PupilPlan plan = PupilPlan.of(++number, school, place, seed);
                records.add(Widening.in(RecordWriter.write(plan), plan));
            }
        }
        return Caseload.of(referenceData(), records);
    }

    /** Returns the same caseload with one {@link SampleFault} of each kind, for whoever wants to see findings. */
    public static Caseload withFaults(long seed) {
        return Faults.in(fourSchools(seed));
    }

    /** Returns what the records of the four schools refer to; the same for every seed. */
    public static ReferenceData referenceData() {
        return FourSchoolsReference.ALL;
    }
}
