package org.waymark.io.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.ReferenceData;
import org.waymark.code.CodeSet;
import org.waymark.need.SenType;
import org.waymark.need.SenTypes;
import org.waymark.review.ReviewCycle;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.cohort.CohortValue;
import org.waymark.scoring.measure.Labels;
import org.waymark.scoring.sample.SampleCaseload;
import org.waymark.scoring.subject.Facet;

class GroupWordsTest {

    private static final GroupWords SAMPLE = GroupWords.of(SampleCaseload.referenceData(), Words.english());

    private static String value(GroupWords groups, Facet facet, String code) {
        return groups.value(facet, CohortValue.of(code));
    }

    @Test
    void callThingsWhatTheReferenceDataCallsThem() {
        assertThat(value(SAMPLE, Facet.SCHOOL, "northgate")).isEqualTo("Northgate School");
        assertThat(value(SAMPLE, Facet.STRAND, "relationships")).isEqualTo("Relationships");
        assertThat(value(SAMPLE, Facet.PROGRAMME, "dreams")).isEqualTo("DREAMS");
        ReviewCycle cycle = SampleCaseload.referenceData().cycles().get(0);
        assertThat(value(SAMPLE, CohortFacets.CYCLE, cycle.id().value())).isEqualTo(cycle.title());
        assertThat(value(SAMPLE, Facet.NEED, "SEMH")).isEqualTo("Social, emotional and mental health");
        assertThat(value(SAMPLE, Facet.NEED_AREA, "cognition-and-learning")).isEqualTo("Cognition and learning");
        assertThat(value(SAMPLE, Facet.YEAR, "8")).isEqualTo("Year 8");
    }

    @Test
    void showWhatNobodyKnowsAsRecorded() {
        GroupWords nothing = GroupWords.of(ReferenceData.builder().build(), Words.english());

        assertThat(value(nothing, Facet.SCHOOL, "northgate")).isEqualTo("northgate");
        assertThat(value(nothing, Facet.NEED, "XYZ")).isEqualTo("XYZ");
        assertThat(value(nothing, Facet.of("house"), "Red")).isEqualTo("Red");
        assertThat(nothing.facet(Facet.of("house"))).isEqualTo("house");
        assertThat(nothing.value(Facet.NEED, CohortValue.TOTAL)).isEqualTo("All");
        assertThat(nothing.value(Facet.NEED, CohortValue.UNKNOWN)).isEqualTo("Not recorded");
        assertThat(nothing.value(Facet.STRAND, CohortValue.UNKNOWN)).isEqualTo("No shared concept");
    }

    @Test
    void sayASchoolsOwnLabelBeforeATranslationBeforeOurs() {
        Words other = Words.translated(Labels.of(Map.of("code.sen-type.SEMH", "Seelische Gesundheit")));
        ReferenceData own = ReferenceData.builder()
                .addCodeSets(CodeSet.builder()
                        .ref(SenTypes.CODES.ref().id() + "@ours-2027")
                        .title("ours")
                        .source("the school")
                        .add(SenType.SEMH, "Feelings and friends")
                        .build())
                .build();

        assertThat(value(GroupWords.of(ReferenceData.builder().build(), other), Facet.NEED, "SEMH"))
                .isEqualTo("Seelische Gesundheit");
        assertThat(value(GroupWords.of(own, other), Facet.NEED, "SEMH")).isEqualTo("Feelings and friends");
    }
}
