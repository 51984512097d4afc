package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.scoring.moderation.Moderations.rating;
import static org.waymark.scoring.moderation.Moderations.record;
import static org.waymark.scoring.moderation.Moderations.with;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.caseload.Caseload;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.id.CycleId;
import org.waymark.id.SchoolId;
import org.waymark.pupil.Pupil;
import org.waymark.rating.Purpose;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Mark;
import org.waymark.scoring.cohort.CohortFacets;
import org.waymark.scoring.subject.Facet;

class ModerationSamplingTest {

    private static final CycleId AUTUMN = CycleId.of("autumn");

    private static Caseload caseload(PupilRecord... records) {
        return Caseload.of(ReferenceData.builder().build(), List.of(records));
    }

    private static Caseload twoSchools(int ofEach, int targets) {
        List<PupilRecord> records = new ArrayList<>();
        for (int i = 0; i < ofEach; i++) {
            records.add(record("n-" + i, "northgate", targets));
            records.add(record("e-" + i, "eastfield", targets));
        }
        return Caseload.of(ReferenceData.builder().build(), records);
    }

    private static long pupils(Stratum stratum) {
        return stratum.drawn().stream()
                .map(drawn -> drawn.unit().pupil())
                .distinct()
                .count();
    }

    @Test
    void pupilsAreDrawnFirstAndThenOneTargetOfEach() {
        ModerationSample sample =
                ModerationSampling.withDefaults().by(Facet.SCHOOL).perStratum(5).draw(twoSchools(8, 3), AUTUMN);
        assertThat(sample.strata()).hasSize(2);
        Stratum northgate = sample.stratum("northgate").orElseThrow();
        assertThat(northgate.units()).isEqualTo(24);
        assertThat(northgate.pupils()).isEqualTo(8);
        assertThat(northgate.available()).isEqualTo(8);
        assertThat(northgate.drawn()).hasSize(5);
        assertThat(pupils(northgate)).isEqualTo(5);
        assertThat(northgate.isTooSmall()).isFalse();
        assertThat(northgate).hasToString("northgate: 5 of 24 (8 pupils)");
        assertThat(sample).hasToString("ModerationSample[cycle=autumn, strata=2, drawn=10]");
    }

    @Test
    void aStratumThatIsTooSmallIsDrawnAsAWholeAndSaysSo() {
        ModerationSample sample =
                ModerationSampling.withDefaults().by(Facet.SCHOOL).perStratum(5).draw(twoSchools(3, 2), AUTUMN);
        assertThat(sample.tooSmall()).hasSize(2);
        assertThat(sample.stratum("eastfield").orElseThrow()).hasToString("eastfield: 3 of 6 (3 pupils), 5 wanted");
    }

    @Test
    void aSecondTargetOfAPupilIsDrawnOnlyOnceEachHasHadOne() {
        ModerationSample sample = ModerationSampling.withDefaults()
                .by(Facet.SCHOOL)
                .perStratum(5)
                .withTargetsPerPupil(2)
                .draw(twoSchools(3, 4), AUTUMN);
        Stratum northgate = sample.stratum("northgate").orElseThrow();
        assertThat(northgate.drawn()).hasSize(5).doesNotHaveDuplicates();
        assertThat(northgate.available()).isEqualTo(6);
        assertThat(pupils(northgate)).isEqualTo(3);
    }

    @Test
    void aShareIsRoundedUpAndNeverTooMuch() {
        ModerationSampling tenth = ModerationSampling.withDefaults().by().share(0.1);
        assertThat(tenth.draw(twoSchools(10, 1), AUTUMN).drawn()).hasSize(2);
        assertThat(tenth.draw(twoSchools(8, 1), AUTUMN).drawn()).hasSize(2);
        assertThat(tenth.draw(twoSchools(1, 1), AUTUMN).drawn()).hasSize(1);
        ModerationSample all = tenth.share(1).draw(twoSchools(4, 3), AUTUMN);
        assertThat(all.drawn()).hasSize(8);
        assertThat(all.tooSmall()).isEmpty();
    }

    @Test
    void ofManySeedsEachTargetIsDrawnAboutEquallyOften() {
        Caseload caseload = caseload(record("p-1", "northgate", 2), record("p-2", "northgate", 4));
        int first = 0;
        int target = 0;
        for (int seed = 0; seed < 2000; seed++) {
            DrawnUnit drawn = ModerationSampling.withDefaults()
                    .by()
                    .perStratum(1)
                    .withSeed(seed)
                    .draw(caseload, AUTUMN)
                    .drawn()
                    .get(0);
            first += drawn.unit().pupil().value().equals("p-1") ? 1 : 0;
            target += drawn.unit().equals(PanelUnit.of("p-2", "t-3", "autumn")) ? 1 : 0;
        }
        // a pupil with twice as many targets is as likely: 1000 ± 4 sd of 22; each of its four targets 250 ± 4 sd of 15
        assertThat(first).isBetween(910, 1090);
        assertThat(target).isBetween(190, 310);
    }

    @Test
    void whatCannotBeDrawnIsCounted() {
        PupilRecord moderated = with(
                record("p-1", "northgate", 1),
                rating("m", "t-1", "4", "staff-x").withPurpose(Purpose.MODERATION));
        PupilRecord absent = record("p-2", "northgate", 1);
        absent = absent.withRatings(absent.ratings().get(0).withMark(Mark.absent(AbsenceReason.NOT_OBSERVED)));
        PupilRecord homeless = record("p-3", "northgate", 1)
                .withPupil(Pupil.builder().id("p-3").build());
        PupilRecord other = record("p-4", "northgate", 1);
        other = other.withRatings(other.ratings().get(0).inCycle("spring"));
        PupilRecord between = record("p-5", "northgate", 1);
        between = between.withRatings(between.ratings().get(0).withCycle(Optional.empty()));
        ModerationSample sample =
                ModerationSampling.withDefaults().draw(caseload(moderated, absent, homeless, other, between), AUTUMN);
        assertThat(sample.drawn()).isEmpty();
        assertThat(sample.leftOut())
                .isEqualTo(Map.of(LeftOut.ALREADY_MODERATED, 1, LeftOut.NO_MARK, 1, LeftOut.NO_SCHOOL, 1));
    }

    @Test
    void strataGoByAnyFacetAndWhatIsNotKnownIsAStratum() {
        ModerationSample sample = ModerationSampling.withDefaults()
                .by(Facet.SCHOOL, CohortFacets.SCALE, Facet.KEY_STAGE, ModerationFacets.BAND, Facet.STRAND)
                .perStratum(1)
                .draw(caseload(record("p-1", "northgate", 1)), AUTUMN);
        assertThat(sample.strata()).singleElement().satisfies(stratum -> {
            assertThat(stratum.key().values().get(2)).hasToString("KS3");
            assertThat(stratum.key().values().get(4)).hasToString("(not known)");
        });
        assertThat(sample.facets()).hasSize(5);
    }

    @Test
    void aRatingCountsForTheSchoolWhereItWasMade() {
        PupilRecord record = record("p-1", "northgate", 1);
        record = record.withRatings(record.ratings().get(0).withSchool(SchoolId.of("harbourside")));
        ModerationSample sample =
                ModerationSampling.withDefaults().by(Facet.SCHOOL).draw(caseload(record), AUTUMN);
        assertThat(sample.drawn().get(0).school()).isEqualTo(SchoolId.of("harbourside"));
        assertThat(sample.stratum("harbourside")).isPresent();
    }

    @Test
    void staffAreNoStratumAndUnsoundNumbersAreRefused() {
        ModerationSampling some = ModerationSampling.withDefaults();
        assertThatIllegalArgumentException().isThrownBy(() -> some.by(Facet.of("key-worker")));
        assertThatIllegalArgumentException().isThrownBy(() -> some.by(Facet.SCHOOL, Facet.SCHOOL));
        assertThatIllegalArgumentException().isThrownBy(() -> some.perStratum(0));
        assertThatIllegalArgumentException().isThrownBy(() -> some.share(0));
        assertThatIllegalArgumentException().isThrownBy(() -> some.share(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> some.withTargetsPerPupil(0));
    }
}
