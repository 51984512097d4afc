package org.waymark.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.rating.Rater.by;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;
import org.waymark.need.Need;
import org.waymark.need.ProvisionSpell;
import org.waymark.need.SenProvision;
import org.waymark.need.SenType;
import org.waymark.rating.ObservationSeries;
import org.waymark.rating.Rating;
import org.waymark.review.Review;
import org.waymark.review.ReviewKind;
import org.waymark.target.Target;
import org.waymark.target.TargetStatus;

class PupilRecordTest {

    private static final LocalDate DAY = LocalDate.parse("2026-09-14");
    private static final TargetId T1 = TargetId.of("t-1");

    private final PupilRecord record = PupilRecord.builder()
            .pupil("p-17")
            .addNeeds(Need.primary(SenType.SEMH, DAY))
            .addTargets(target("t-1"), target("t-2"))
            .addRatings(
                    Rating.baseline("t-1", "2", DAY, by("staff-4")).withId("r-1"),
                    Rating.baseline("t-2", "3", DAY, by("staff-4")))
            .addSeries(ObservationSeries.builder()
                    .id("s-1")
                    .title("Calls out")
                    .target("t-1")
                    .scale("count@1")
                    .build())
            .addReviews(Review.builder()
                    .id("v-1")
                    .kind(ReviewKind.CYCLE)
                    .on(DAY)
                    .cycle("autumn")
                    .build())
            .build();

    @Test
    void findsWhatItHolds() {
        assertThat(record.target(T1)).isPresent();
        assertThat(record.target(TargetId.of("t-9"))).isEmpty();
        assertThat(record.rating(RatingId.of("r-1"))).contains(record.ratings().get(0));
        assertThat(record.rating(RatingId.of("r-9"))).isEmpty();
        assertThat(record.ratingsOf(T1)).containsExactly(record.ratings().get(0));
        assertThat(record.seriesOf(T1)).hasSize(1);
        assertThat(record.seriesOf(TargetId.of("t-2"))).isEmpty();
        assertThat(record.reviewsIn(CycleId.of("autumn"))).hasSize(1);
        assertThat(record.reviewsIn(CycleId.of("spring"))).isEmpty();
    }

    @Test
    void aCopyWithOneMoreRatingSharesEverythingElse() {
        Rating next = Rating.monitoring("t-1", "4", DAY.plusDays(80), by("staff-4"));
        PupilRecord copy = record.plusRating(next);
        assertThat(copy.ratings()).hasSize(3).last().isSameAs(next);
        assertThat(copy.ratings().get(0)).isSameAs(record.ratings().get(0));
        assertThat(copy.pupil()).isSameAs(record.pupil());
        assertThat(copy.needs()).isSameAs(record.needs());
        assertThat(copy.provisions()).isSameAs(record.provisions());
        assertThat(copy.targets()).isSameAs(record.targets());
        assertThat(copy.series()).isSameAs(record.series());
        assertThat(copy.reviews()).isSameAs(record.reviews());
        assertThat(record.ratings()).as("the original stays").hasSize(2);
    }

    @Test
    void aCopyWithAnotherTargetSharesTheOthers() {
        Target changed = record.targets().get(0).withArea("relationships");
        PupilRecord copy = record.replaceTarget(changed);
        assertThat(copy.targets().get(0)).isSameAs(changed);
        assertThat(copy.targets().get(1)).isSameAs(record.targets().get(1));
        assertThat(copy.ratings()).isSameAs(record.ratings());
        assertThat(record.target(T1).orElseThrow().area()).isEmpty();
    }

    @Test
    void aTargetThatIsNotThereCannotBeReplaced() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> record.replaceTarget(target("t-9")))
                .withMessage("the PupilRecord holds nothing under this id that could be replaced")
                .withMessageNotContaining("t-9");
    }

    @Test
    void oneMoreOfEachKind() {
        PupilRecord more = record.plusNeed(Need.secondary(SenType.SLCN, DAY))
                .plusProvision(ProvisionSpell.builder()
                        .provision(SenProvision.of("K"))
                        .from(DAY)
                        .build())
                .plusTarget(target("t-3").withStatuses())
                .plusSeries(record.series().get(0))
                .plusReview(record.reviews().get(0));
        assertThat(more.needs()).hasSize(2);
        assertThat(more.provisions()).hasSize(1);
        assertThat(more.targets()).hasSize(3);
        assertThat(more.series()).hasSize(2);
        assertThat(more.reviews()).hasSize(2);
    }

    private static Target target(String id) {
        return Target.personal()
                .id(id)
                .scale("lateral-independence@1")
                .status(TargetStatus.ACTIVE, DAY)
                .build();
    }
}
