package org.waymark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.id.RatingId;
import org.waymark.id.TargetId;

class ReviewTest {

    @Test
    void citesRatingsAndTargets() {
        Review review = Review.builder()
                .id("v-1")
                .kind(ReviewKind.CYCLE)
                .on(LocalDate.parse("2026-12-15"))
                .cycle("autumn")
                .target("t-3")
                .cite("r-1")
                .cite("r-2")
                .build();
        assertThat(review.targets()).containsExactly(TargetId.of("t-3"));
        assertThat(review.cites()).containsExactly(RatingId.of("r-1"), RatingId.of("r-2"));
        assertThat(review.toString()).isEqualTo("Review[redacted]");
    }

    @Test
    void aCycleHoldsBothItsDays() {
        LocalDate first = LocalDate.parse("2026-09-01");
        LocalDate last = LocalDate.parse("2026-12-18");
        ReviewCycle autumn = ReviewCycle.of("autumn", "Autumn", first, last);
        assertThat(autumn.isOn(first)).isTrue();
        assertThat(autumn.isOn(last)).isTrue();
        assertThat(autumn.isOn(last.plusDays(1))).isFalse();
    }
}
