package org.waymark.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.waymark.rating.Rater.by;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.waymark.code.Role;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;

class RatingTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-10");

    @Test
    void takesThePerspectiveOfItsRater() {
        assertThat(Rating.monitoring("t-3", "4", DAY, by("staff-4")).perspective())
                .isEqualTo(Perspective.SCHOOL);
        assertThat(Rating.monitoring("t-3", "4", DAY, by("staff-4", Role.MODERATOR))
                        .perspective())
                .isEqualTo(Perspective.SCHOOL);
        assertThat(Rating.monitoring("t-3", "4", DAY, Rater.pupil()).perspective())
                .isEqualTo(Perspective.PUPIL);
        assertThat(Rating.monitoring("t-3", "4", DAY, Rater.parent()).perspective())
                .isEqualTo(Perspective.PARENT);
    }

    @Test
    void theShortFormEqualsTheBuilder() {
        assertThat(Rating.baseline("t-3", "2", DAY, by("staff-4"))
                        .inCycle("autumn")
                        .withId("r-1"))
                .isEqualTo(Rating.builder()
                        .id("r-1")
                        .target("t-3")
                        .mark("2")
                        .on(DAY)
                        .by(by("staff-4"))
                        .purpose(Purpose.BASELINE)
                        .cycle(CycleId.of("autumn"))
                        .build());
    }

    @Test
    void threeLinksAreThreeThings() {
        Rating rating = Rating.monitoring("t-3", "4", DAY, by("staff-4"));
        assertThat(rating.isLinked()).isFalse();
        assertThat(rating.withCorrects(RatingId.of("r-1")).isLinked()).isTrue();
        assertThat(rating.withRevises(RatingId.of("r-1")).isLinked()).isTrue();
        assertThat(rating.withAgrees(RatingId.of("r-1"), RatingId.of("r-2")).isLinked())
                .isTrue();
    }

    @Test
    void refusesALinkToItself() {
        Rating rating = Rating.monitoring("t-3", "4", DAY, by("staff-4")).withId("r-9");
        RatingId itself = RatingId.of("r-9");
        String message = "a Rating must not be linked to itself";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating.withCorrects(itself))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating.withRevises(itself))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rating.withAgrees(RatingId.of("r-1"), itself))
                .withMessage(message);
    }
}
