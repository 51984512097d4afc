package org.waymark.scoring.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.code.Role;
import org.waymark.id.CycleId;
import org.waymark.id.RatingId;
import org.waymark.id.SchoolId;
import org.waymark.rating.Purpose;
import org.waymark.rating.Rater;
import org.waymark.rating.Rating;
import org.waymark.scale.AbsenceReason;
import org.waymark.scale.Direction;
import org.waymark.scale.Mark;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleKind;
import org.waymark.scale.Scales;

class ModeratedTest {

    private static final Scale SCALE = Scales.LATERAL_INDEPENDENCE;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 5);
    private static final Rater SENCO = Rater.by("staff-9", Role.SENCO);

    private static Moderated pair(Scale scale, int recorded, int blind) {
        return Moderations.pair(scale, "p-1", "t-1", "autumn", recorded, blind);
    }

    @Test
    void theDifferenceIsTheRecordedPlaceLessTheModerators() {
        assertThat(pair(SCALE, 4, 2).difference()).contains(BigDecimal.valueOf(2));
        assertThat(pair(SCALE, 2, 4).difference()).contains(BigDecimal.valueOf(-2));
        assertThat(pair(SCALE.withKind(ScaleKind.NOMINAL), 4, 2).difference()).isEmpty();
    }

    @Test
    void theDifferenceOfQuantitiesIsInTheirNumbers() {
        Scale words = Scale.builder()
                .ref("words@1")
                .title("Words read")
                .kind(ScaleKind.COUNT)
                .source("invented")
                .build();
        Moderated one = Moderated.builder()
                .unit("p-1", "t-1", "autumn")
                .scale(words)
                .recorded(Mark.quantity(40))
                .blind(Mark.quantity(37))
                .build();
        assertThat(one.difference()).contains(BigDecimal.valueOf(3));
        assertThat(one.leaning()).isEqualTo(Leaning.SCHOOL_MORE_FAVOURABLE);
    }

    @Test
    void theLeaningGoesByTheDirectionOfTheScale() {
        Scale down = SCALE.withDirection(Direction.LOWER_IS_BETTER);
        Scale none = SCALE.withDirection(Direction.NONE);
        Scale names = SCALE.withKind(ScaleKind.NOMINAL);
        assertThat(pair(SCALE, 4, 2).leaning()).isEqualTo(Leaning.SCHOOL_MORE_FAVOURABLE);
        assertThat(pair(SCALE, 2, 4).leaning()).isEqualTo(Leaning.SCHOOL_LESS_FAVOURABLE);
        assertThat(pair(down, 4, 2).leaning()).isEqualTo(Leaning.SCHOOL_LESS_FAVOURABLE);
        assertThat(pair(down, 2, 4).leaning()).isEqualTo(Leaning.SCHOOL_MORE_FAVOURABLE);
        assertThat(pair(none, 4, 2).leaning()).isEqualTo(Leaning.DIFFERENT);
        assertThat(pair(names, 4, 2).leaning()).isEqualTo(Leaning.DIFFERENT);
        assertThat(pair(names, 4, 4).leaning()).isEqualTo(Leaning.SAME);
        assertThat(pair(SCALE, 4, 4).leaning()).isEqualTo(Leaning.SAME);
    }

    @Test
    void theAgreedResultIsANewRatingLinkedToBoth() {
        Moderated one = pair(SCALE, 4, 2).withRecordedId(RatingId.of("r")).withBlindId(RatingId.of("m"));
        Rating agreed = one.agreedResult("4", DAY, SENCO);
        assertThat(agreed.agrees()).containsExactly(RatingId.of("r"), RatingId.of("m"));
        assertThat(agreed.purpose()).isEqualTo(Purpose.MODERATION);
        assertThat(agreed.cycle()).contains(CycleId.of("autumn"));
        assertThat(agreed.mark()).isEqualTo(Mark.point("4"));
        assertThat(agreed.target()).isEqualTo(one.unit().target());
    }

    @Test
    void anAgreedResultNeedsAMarkOnTheScaleAndRatingsToPointAt() {
        Moderated one = pair(SCALE, 4, 2).withRecordedId(RatingId.of("r"));
        assertThatIllegalStateException().isThrownBy(() -> one.agreedResult("4", DAY, SENCO));
        Moderated both = one.withBlindId(RatingId.of("m"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.agreedResult("secret-77", DAY, SENCO))
                .withMessageNotContaining("77");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.agreedResult(Mark.absent(AbsenceReason.NOT_OBSERVED), DAY, SENCO));
    }

    @Test
    void marksThatAreAbsentOrOffTheScaleAreRefused() {
        Moderated one = pair(SCALE, 4, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> one.withBlind(Mark.point("77")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.withRecorded(Mark.absent(AbsenceReason.NOT_OBSERVED)));
    }

    @Test
    void acrossSchoolsMeansThatBothAreKnownAndDiffer() {
        Moderated one = pair(SCALE, 4, 2);
        assertThat(one.isAcrossSchools()).isTrue();
        assertThat(one.withModeratedBy(SchoolId.of("northgate")).isAcrossSchools())
                .isFalse();
        assertThat(one.withModeratedBy(Optional.empty()).isAcrossSchools()).isFalse();
    }

    @Test
    void printsNothing() {
        assertThat(pair(SCALE, 4, 2)).hasToString("Moderated[redacted]");
    }
}
