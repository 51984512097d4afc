package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.rating.Rater.by;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.Role;
import org.waymark.id.PupilId;
import org.waymark.id.StaffId;
import org.waymark.rating.Rating;

class ErasureTest {

    private static final Caseload TWO = Caseload.of(
            ReferenceData.builder().build(),
            List.of(
                    PupilRecord.builder().pupil("p-1").build(),
                    PupilRecord.builder().pupil("p-2").build(),
                    PupilRecord.builder().pupil("p-1").build()));

    @Test
    void everyRecordOfThePupilGoes() {
        Caseload without = Erasure.ofPupil(TWO, PupilId.of("p-1"));
        assertThat(without.pupils()).containsExactly(TWO.pupils().get(1));
        assertThat(Erasure.ofPupil(without, PupilId.of("p-1"))).isEqualTo(without);
        assertThat(Erasure.ofPupil(TWO, PupilId.of("p-9"))).isEqualTo(TWO);
    }

    @Test
    void aMemberOfStaffIsKnownByRoleOnly() {
        PupilRecord record = PupilRecord.builder()
                .pupil("p-1")
                .addRatings(
                        Rating.baseline("t-1", "2", FullRecord.DAY, by("staff-4", Role.SENCO)),
                        Rating.baseline("t-1", "3", FullRecord.DAY, by("staff-5")))
                .build();
        PupilRecord erased = Erasure.ofStaff(record, StaffId.of("staff-4"));
        assertThat(erased.ratings().get(0).by().orElseThrow().staff()).isEmpty();
        assertThat(erased.ratings().get(0).by().orElseThrow().role()).isEqualTo(Role.SENCO);
        assertThat(erased.ratings().get(1)).isEqualTo(record.ratings().get(1));
    }

    @Test
    void nobodyIsNamedAnywhereOnceAllAreErased() {
        PupilRecord record = FullRecord.of(Audience.STAFF, true);
        List<StaffId> all = staffIn(record);
        assertThat(all).hasSizeGreaterThan(10);
        for (StaffId one : all) {
            record = Erasure.ofStaff(Caseload.of(ReferenceData.builder().build(), List.of(record)), one)
                    .pupils()
                    .get(0);
        }
        assertThat(staffIn(record)).isEmpty();
    }

    private static List<StaffId> staffIn(PupilRecord record) {
        List<StaffId> staff = new ArrayList<>();
        FullRecord.walk(record, "record", (name, value) -> {
            if (value instanceof StaffId id) {
                staff.add(id);
            }
        });
        return staff;
    }
}
