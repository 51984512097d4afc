package org.waymark.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.Audience;
import org.waymark.code.Note;
import org.waymark.code.Shared;
import org.waymark.id.StaffId;
import org.waymark.id.ViewId;
import org.waymark.plan.SupportPlan;
import org.waymark.review.View;

class AudienceFilterTest {

    private static final Audience GOVERNORS = Audience.of("governors");

    private static Note note(Audience audience) {
        return Note.builder().text("words").audience(audience).build();
    }

    private static List<Audience> seenBy(AudienceFilter filter) {
        return List.of(Audience.STAFF, Audience.PARENT, Audience.PUPIL, Audience.EXTERNAL, GOVERNORS).stream()
                .filter(audience -> filter.shows(note(audience)))
                .toList();
    }

    @Test
    void audiencesWiden() {
        assertThat(seenBy(AudienceFilter.forAudience(Audience.STAFF)))
                .containsExactly(Audience.STAFF, Audience.PARENT, Audience.PUPIL, Audience.EXTERNAL);
        assertThat(seenBy(AudienceFilter.forAudience(Audience.PARENT)))
                .containsExactly(Audience.PARENT, Audience.PUPIL, Audience.EXTERNAL);
        assertThat(seenBy(AudienceFilter.forAudience(Audience.PUPIL)))
                .containsExactly(Audience.PUPIL, Audience.EXTERNAL);
        assertThat(seenBy(AudienceFilter.forAudience(Audience.EXTERNAL))).containsExactly(Audience.EXTERNAL);
    }

    @Test
    void anUnknownAudienceSeesWhatIsMarkedForItAndNothingElse() {
        assertThat(seenBy(AudienceFilter.forAudience(GOVERNORS))).containsExactly(GOVERNORS);
        assertThat(seenBy(AudienceFilter.forAudience(Audience.EXTERNAL).alsoSeeing(GOVERNORS)))
                .containsExactly(Audience.EXTERNAL, GOVERNORS);
    }

    @Test
    void everySharedThingOfARecordIsHonoured() {
        PupilRecord record = FullRecord.of(Audience.STAFF, true);
        Set<String> places = new TreeSet<>(sharedIn(record));
        assertThat(places)
                .contains(
                        "Target.notes",
                        "Rating.notes",
                        "Evidence.note",
                        "Review.notes",
                        "AgreedAction.outcomeNote",
                        "StructuredConversation.explore",
                        "SupportPlan.statements",
                        "SupportPlan.notes",
                        "Intervention.notes",
                        "PupilRecord.views",
                        "PupilRecord.recognitions");
        assertThat(sharedIn(AudienceFilter.forAudience(Audience.PARENT).of(record)))
                .isEmpty();
        assertThat(AudienceFilter.forAudience(Audience.STAFF).of(record)).isEqualTo(record);
    }

    @Test
    void nothingHasAnAudienceWithoutBeingShared() {
        assertThat(new ClassFileImporter()
                        .importPath(Path.of("target", "classes")).stream()
                                .filter(type -> type.isInterface()
                                        && type.tryGetMethod("audience").isPresent())
                                .filter(type -> !type.isAssignableTo(Shared.class))
                                .map(type -> type.getSimpleName())
                                .filter(name -> !name.startsWith("With")))
                .isEmpty();
    }

    @Test
    void vendorDataAndLaterFieldsStayWithStaffUnlessTheCallerKnowsThem() {
        PupilRecord record = FullRecord.of(Audience.EXTERNAL, true);
        AudienceFilter parents = AudienceFilter.forAudience(Audience.PARENT);
        PupilRecord filtered = parents.of(record);
        assertThat(filtered.extensions()).isEmpty();
        assertThat(filtered.targets().get(0).unknown()).isEmpty();
        assertThat(sharedIn(filtered)).isEqualTo(sharedIn(record));
        assertThat(parents.keepingVendorData().of(record)).isEqualTo(record);
    }

    @Test
    void idsOfStaffStayWithinTheSchool() {
        PupilRecord record = FullRecord.of(Audience.EXTERNAL, true);
        assertThat(staffIn(AudienceFilter.forAudience(Audience.PUPIL).of(record)))
                .isEqualTo(staffIn(record))
                .isGreaterThan(10);
        AudienceFilter outside = AudienceFilter.forAudience(Audience.EXTERNAL);
        assertThat(staffIn(outside.of(record))).isZero();
        assertThat(outside.of(record).ratings().get(0).by()).isPresent();
        assertThat(staffIn(AudienceFilter.forAudience(GOVERNORS).of(record))).isZero();
        assertThat(staffIn(outside.keepingStaff().of(record))).isEqualTo(staffIn(record));
        AudienceFilter staff = AudienceFilter.forAudience(Audience.STAFF);
        assertThat(staffIn(staff.withoutStaff().of(record))).isZero();
        assertThat(staff.withoutStaff().keepingStaff().of(record)).isEqualTo(record);
    }

    private static int staffIn(PupilRecord record) {
        List<Object> staff = new ArrayList<>();
        FullRecord.walk(record, "record", (name, value) -> {
            if (value instanceof StaffId) {
                staff.add(value);
            }
        });
        return staff.size();
    }

    @Test
    void aPlanDoesNotNameAViewThatWasLeftOut() {
        PupilRecord record = PupilRecord.builder()
                .pupil("p-1")
                .addViews(
                        View.ofPupil("words", FullRecord.DAY)
                                .withAudience(Audience.PUPIL)
                                .withId(ViewId.of("v-1")),
                        View.ofPupil("other words", FullRecord.DAY).withId(ViewId.of("v-2")))
                .addPlans(SupportPlan.builder()
                        .id("plan-1")
                        .kind("isp")
                        .from(FullRecord.DAY)
                        .view("v-1")
                        .view("v-2")
                        .build())
                .build();
        PupilRecord filtered = AudienceFilter.forAudience(Audience.PUPIL).of(record);
        assertThat(filtered.views()).hasSize(1);
        assertThat(filtered.plans().get(0).views()).containsExactly(ViewId.of("v-1"));
    }

    @Test
    void aCaseloadIsFilteredRecordByRecord() {
        Caseload caseload = Caseload.of(
                ReferenceData.builder().build(),
                List.of(
                        FullRecord.of(Audience.STAFF, true),
                        PupilRecord.builder().pupil("p-2").build()));
        Caseload filtered = AudienceFilter.forAudience(Audience.EXTERNAL).of(caseload);
        assertThat(filtered.pupils()).hasSize(2);
        assertThat(sharedIn(filtered.pupils().get(0))).isEmpty();
        assertThat(AudienceFilter.forAudience(GOVERNORS)).hasToString("AudienceFilter[audiences=1]");
    }

    private static List<String> sharedIn(PupilRecord record) {
        List<String> places = new ArrayList<>();
        FullRecord.walk(record, "record", (name, value) -> {
            if (value instanceof Shared) {
                places.add(name);
            }
        });
        return places;
    }
}
