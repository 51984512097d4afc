package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.code.Audience;
import org.waymark.code.Code;
import org.waymark.code.CodeEntry;
import org.waymark.code.CodeSet;
import org.waymark.code.Role;
import org.waymark.id.CodeSetRef;
import org.waymark.need.NeedTaxonomies;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;
import org.waymark.pupil.EnrolmentKind;
import org.waymark.pupil.KeyStage;
import org.waymark.pupil.NcYear;
import org.waymark.rating.EvidenceKind;
import org.waymark.rating.Perspective;
import org.waymark.rating.PhaseKind;
import org.waymark.rating.Purpose;
import org.waymark.review.ReviewKind;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Scales;
import org.waymark.school.SchoolPhase;
import org.waymark.target.Achievement;
import org.waymark.target.Decision;
import org.waymark.target.TargetKind;
import org.waymark.target.TargetSource;
import org.waymark.target.TargetStatus;

class ShippedTest {

    private static final Map<String, Class<? extends Code>> TYPES = Map.ofEntries(
            Map.entry("audience", Audience.class),
            Map.entry("role", Role.class),
            Map.entry("absence-reason", AbsenceReason.class),
            Map.entry("school-phase", SchoolPhase.class),
            Map.entry("nc-year", NcYear.class),
            Map.entry("key-stage", KeyStage.class),
            Map.entry("enrolment-kind", EnrolmentKind.class),
            Map.entry("sen-provision", SenProvision.class),
            Map.entry("sen-type", SenType.class),
            Map.entry("target-kind", TargetKind.class),
            Map.entry("target-source", TargetSource.class),
            Map.entry("target-status", TargetStatus.class),
            Map.entry("achievement", Achievement.class),
            Map.entry("decision", Decision.class),
            Map.entry("purpose", Purpose.class),
            Map.entry("perspective", Perspective.class),
            Map.entry("evidence-kind", EvidenceKind.class),
            Map.entry("phase-kind", PhaseKind.class),
            Map.entry("review-kind", ReviewKind.class));

    @Test
    void eachSetHasItsOwnIdAndSaysWhereItComesFrom() {
        assertThat(Shipped.codeSets()).extracting(set -> set.ref().id()).doesNotHaveDuplicates();
        for (CodeSet set : Shipped.codeSets()) {
            assertThat(set.source()).isNotBlank();
            assertThat(set.title()).isNotBlank();
            assertThat(set.entries()).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.label()).isNotBlank();
                assertThat(entry.mapsTo()).isEmpty();
            });
        }
    }

    @Test
    void eachConstantOfACodeTypeIsInItsSet() throws IllegalAccessException {
        for (CodeSet set : Shipped.codeSets()) {
            Class<? extends Code> type = TYPES.get(set.ref().id());
            if (type != null) {
                assertThat(set.entries()).extracting(CodeEntry::code).containsAll(constants(type));
            }
        }
        assertThat(Shipped.codeSets().stream().map(set -> set.ref().id())).containsAll(TYPES.keySet());
    }

    @Test
    void allOfItIsReferenceData() {
        ReferenceData all = Shipped.asReferenceData();
        assertThat(all.codeSets()).isEqualTo(Shipped.codeSets());
        assertThat(all.scales()).hasSize(31);
        assertThat(all.pointsTables()).hasSize(7);
        assertThat(all.taxonomies()).hasSize(1);
        assertThat(all.schools()).isEmpty();
    }

    @Test
    void referenceDataFindsWhatIsShippedAndRefusesToRedefineIt() {
        ReferenceData empty = ReferenceData.builder().build();
        assertThat(empty.codeSet(SenTypes.CODES.ref())).contains(SenTypes.CODES);
        assertThat(empty.taxonomy(NeedTaxonomies.AREAS_OF_NEED_2015.ref())).contains(NeedTaxonomies.AREAS_OF_NEED_2015);
        assertThat(empty.scale(Scales.GAS.ref())).contains(Scales.GAS);
        assertThat(Shipped.codeSet(CodeSetRef.parse("sen-type@0"))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder()
                        .addCodeSets(SenTypes.CODES.withTitle("Ours"))
                        .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReferenceData.builder()
                        .addTaxonomies(NeedTaxonomies.AREAS_OF_NEED_2015.withMapping(Map.of()))
                        .build());
    }

    private static List<String> constants(Class<? extends Code> type) throws IllegalAccessException {
        List<String> codes = new ArrayList<>();
        for (Field field : type.getFields()) {
            if (field.getType().equals(type)) {
                codes.add(((Code) field.get(null)).code());
            }
        }
        return codes;
    }
}
