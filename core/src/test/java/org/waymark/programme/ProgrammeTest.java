package org.waymark.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.id.ProgrammeId;
import org.waymark.id.ScaleRef;
import org.waymark.id.SchoolId;
import org.waymark.id.VocabularyRef;
import org.waymark.scale.Scales;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

class ProgrammeTest {

    private static final LocalDate START = LocalDate.parse("2025-09-01");
    private static final LocalDate LEFT = LocalDate.parse("2026-03-31");

    private static final Programme HORIZONS = Programme.builder()
            .id("horizons")
            .title("HORIZONS")
            .school("northgate", START)
            .school("southgate", START, LEFT)
            .school("northgate", LocalDate.parse("2026-01-01"))
            .vocabulary("horizons@1")
            .scale(Scales.LATERAL_INDEPENDENCE)
            .scale("gas@1")
            .cycle("autumn")
            .cycle("spring")
            .build();

    @Test
    void knowsItsSchoolsByDateBothDaysIncluded() {
        SchoolId north = SchoolId.of("northgate");
        SchoolId south = SchoolId.of("southgate");
        assertThat(HORIZONS.schoolsOn(START.minusDays(1))).isEmpty();
        assertThat(HORIZONS.schoolsOn(START)).containsExactly(north, south);
        assertThat(HORIZONS.schoolsOn(LEFT)).containsExactly(north, south);
        assertThat(HORIZONS.schoolsOn(LEFT.plusDays(1))).containsExactly(north);
        assertThat(HORIZONS.hasSchoolOn(south, LEFT)).isTrue();
        assertThat(HORIZONS.hasSchoolOn(south, LEFT.plusDays(1))).isFalse();
    }

    @Test
    void conveniencesEqualTheTypedSetters() {
        assertThat(HORIZONS)
                .isEqualTo(Programme.builder()
                        .id(ProgrammeId.of("horizons"))
                        .title("HORIZONS")
                        .addSchools(ProgrammeSchool.builder()
                                .school("northgate")
                                .from(START)
                                .build())
                        .addSchools(ProgrammeSchool.of("southgate", START, LEFT))
                        .addSchools(ProgrammeSchool.of("northgate", LocalDate.parse("2026-01-01")))
                        .vocabulary(VocabularyRef.of("horizons", "1"))
                        .addScales(Scales.LATERAL_INDEPENDENCE.ref(), ScaleRef.of("gas", "1"))
                        .addCyclePlan(CycleId.of("autumn"), CycleId.of("spring"))
                        .build());
    }

    @Test
    void takesTheReferenceOfALocalVocabulary() {
        LocalVocabulary words = LocalVocabulary.builder()
                .ref("dreams@3")
                .title("DREAMS")
                .over(Vocabulary.unlinked(VocabularyRef.parse("shared@1")))
                .build();
        Programme dreams = Programme.builder()
                .id("dreams")
                .title("DREAMS")
                .vocabulary(words)
                .build();
        assertThat(dreams.vocabulary()).contains(VocabularyRef.parse("dreams@3"));
    }

    @Test
    void aProgrammeThatNamesNoScaleTakesAny() {
        assertThat(HORIZONS.usesScale(ScaleRef.parse("gas@1"))).isTrue();
        assertThat(HORIZONS.usesScale(ScaleRef.parse("count@1"))).isFalse();
        assertThat(Programme.builder().id("p").title("P").build().usesScale(ScaleRef.parse("count@1")))
                .isTrue();
    }
}
