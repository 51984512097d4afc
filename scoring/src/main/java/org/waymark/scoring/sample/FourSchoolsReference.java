package org.waymark.scoring.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.caseload.ReferenceData;
import org.waymark.programme.Programme;
import org.waymark.programme.ProgrammeSchool;
import org.waymark.review.ReviewCycle;
import org.waymark.scale.Scale;
import org.waymark.scale.Scales;
import org.waymark.school.Partnership;
import org.waymark.school.PartnershipMember;

/** What the records of the four schools refer to. */
final class FourSchoolsReference {

    private static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);

    static final ReferenceData ALL = make();

    private FourSchoolsReference() {}

    private static ReferenceData make() {
        List<FourSchools> schools = List.of(FourSchools.values());
        return ReferenceData.builder()
                .addAllSchools(schools.stream().map(FourSchools::school).toList())
                .addPartnerships(Partnership.builder()
                        .id("sample-partnership")
                        .title("Sample partnership (invented)")
                        .addAllMembers(schools.stream()
                                .map(school -> PartnershipMember.builder()
                                        .school(school.id())
                                        .from(FOUNDED)
                                        .build())
                                .toList())
                        .build())
                .addScales(SampleScales.JOINING_IN, SampleScales.PLANNER)
                .addVocabularies(SampleVocabulary.shared())
                .addLocalVocabularies(SampleVocabulary.dreams(), SampleVocabulary.horizons())
                .addProgrammes(programme("dreams", "DREAMS"), programme("horizons", "HORIZONS"))
                .addAllCycles(cycles())
                .addAllSurveys(SampleSurveys.all())
                .addLogicModels(SampleLogicModel.make())
                .build();
    }

    private static Programme programme(String id, String title) {
        return Programme.builder()
                .id(id)
                .title(title)
                .addAllSchools(Stream.of(FourSchools.values())
                        .filter(school -> school.programme().equals(id))
                        .map(school -> ProgrammeSchool.of(school.id(), FOUNDED))
                        .toList())
                .vocabulary(id.equals("dreams") ? SampleVocabulary.dreams() : SampleVocabulary.horizons())
                .addAllScales(scales(id).map(Scale::ref).toList())
                .addAllCyclePlan(cycles().stream().map(ReviewCycle::id).toList())
                .build();
    }

    private static Stream<Scale> scales(String programme) {
        Stream<Scale> both = Stream.of(
                Scales.GAS,
                Scales.EXPECTATION,
                Scales.LATERAL_INDEPENDENCE,
                Scales.LATERAL_FLUENCY,
                Scales.LATERAL_MAINTENANCE,
                Scales.LATERAL_GENERALISATION,
                Scales.WELL_BEING,
                Scales.COUNT_TO_REDUCE,
                Scales.FREQUENCY_PER_SESSION,
                Scales.NC_SUBLEVELS,
                Scales.PRE_KEY_STAGE_2,
                Scales.READING_AGE_MONTHS);
        Stream<Scale> own = programme.equals("dreams")
                ? Stream.of(SampleScales.PLANNER, Scales.GCSE_9_1)
                : Stream.of(SampleScales.JOINING_IN, Scales.EYFS_GOALS);
        return Stream.concat(both, own);
    }

    private static List<ReviewCycle> cycles() {
        return Stream.of(Occasion.values())
                .flatMap(occasion -> occasion.cycle().stream())
                .toList();
    }
}
