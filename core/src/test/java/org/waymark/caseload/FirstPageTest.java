package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.rating.Rater.by;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.id.ConceptId;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.id.TargetId;
import org.waymark.need.Need;
import org.waymark.need.SenType;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rating;
import org.waymark.scale.Mark;
import org.waymark.scale.Scales;
import org.waymark.target.SmartCheck;
import org.waymark.target.Target;
import org.waymark.vocabulary.Concept;
import org.waymark.vocabulary.LocalVocabulary;
import org.waymark.vocabulary.Vocabulary;

/** What two of our users write on day one, with this module alone. */
class FirstPageTest {

    @Test
    void aVendorMapsItsOwnRows() {
        PupilRecord record = PupilRecord.builder()
                .pupil(Pupil.builder()
                        .id("p-17")
                        .enrolled("northgate", "8", LocalDate.parse("2025-09-01"))
                        .build())
                .addNeeds(Need.primary(SenType.SEMH, LocalDate.parse("2025-10-02")))
                .addTargets(Target.personal()
                        .id("t-3")
                        .concept("shared:relationships/repair")
                        .area("relationships")
                        .statement("Repairs a fall-out with a friend on the same day")
                        .criterion("In 4 of 5 occasions seen by the key worker")
                        .scale(Scales.LATERAL_INDEPENDENCE)
                        .aim("7", LocalDate.parse("2027-07-16"))
                        .build())
                .addRatings(
                        Rating.baseline("t-3", "2", LocalDate.parse("2026-09-14"), by("staff-4")),
                        Rating.monitoring("t-3", "4", LocalDate.parse("2026-12-10"), by("staff-4"))
                                .inCycle("autumn"))
                .build();

        Target target = record.target(TargetId.of("t-3")).orElseThrow();
        assertThat(record.ratingsOf(target.id()))
                .hasSize(2)
                .allMatch(rating -> Scales.LATERAL_INDEPENDENCE.accepts(rating.mark()));
        assertThat(record.ratings().get(0).purpose()).isEqualTo(Purpose.BASELINE);
        assertThat(record.ratings().get(1).cycle()).contains(CycleId.of("autumn"));
        assertThat(target.aim().orElseThrow().mark()).isEqualTo(Mark.point("7"));
        assertThat(record.pupil().mainEnrolmentOn(LocalDate.parse("2026-09-14")))
                .map(enrolment -> enrolment.school())
                .contains(SchoolId.of("northgate"));
        assertThat(SmartCheck.of(target).lacksNothing()).isTrue();
        assertThat(record).hasToString("PupilRecord[redacted]");
    }

    @Test
    void anotherProjectTakesTheWordsAlone() {
        Vocabulary words = Vocabulary.builder()
                .ref("shared@1")
                .title("Shared language")
                .strand("relationships", "Relationships")
                .concept("shared:relationships/repair", "relationships", "Repairs a fall-out")
                .build();
        LocalVocabulary horizons = LocalVocabulary.builder()
                .ref("horizons@1")
                .title("HORIZONS")
                .over(words)
                .term("Making friends again", "shared:relationships/repair")
                .build();
        List<Concept> shared = horizons.resolve("Making friends again");

        assertThat(shared).extracting(Concept::id).containsExactly(ConceptId.of("shared:relationships/repair"));
    }
}
