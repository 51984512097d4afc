package org.waymark.scoring.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.waymark.scale.Scales;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;

class YardsticksTest {

    private static ScoreRow share(double share) {
        return Rows.row("p-1", Rows.SHARE, Score.number(share), "northgate").build();
    }

    @Test
    void aScoreStandsToItsOwnAim() {
        assertThat(Yardsticks.ownAim().hold(share(0.25)))
                .isEqualTo(new Held.Against(
                        1,
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        -0.75,
                        Held.Stand.BELOW,
                        Backing.rule("the target's own aim")));
        assertThat(Yardsticks.ownAim().hold(share(1))).hasToString("WITHIN, held against the target's own aim");
        assertThat(Yardsticks.ownAim().hold(share(1.5))).hasToString("ABOVE, held against the target's own aim");
    }

    @Test
    void whatCannotBeHeldAgainstItIsRefusedWithAReason() {
        assertThat(why(Yardsticks.ownAim(), Rows.rate("p-1", "northgate", 90))).isEqualTo(Held.Why.OTHER_MEASURE);
        assertThat(why(Yardsticks.ownAim(), share(1).withScore(Score.none(Reason.NO_AIM))))
                .isEqualTo(Held.Why.NO_RESULT);
        assertThat(why(Yardsticks.ownAim(), share(1).withScore(Score.yesNo(true))))
                .isEqualTo(Held.Why.NOT_A_NUMBER);
    }

    @Test
    void twoLevelsAreTwelvePointsOnTheLevelsOnly() {
        ScoreRow levels = Rows.row("p-1", "attainment.pointsProgress", Score.number(12), "northgate")
                .scale(Scales.NC_SUBLEVELS.ref())
                .build();

        assertThat(Yardsticks.twoLevels().hold(levels)).isInstanceOf(Held.Against.class);
        assertThat(((Held.Against) Yardsticks.twoLevels().hold(levels.withScore(Score.number(11)))).stand())
                .isEqualTo(Held.Stand.BELOW);
        assertThat(why(Yardsticks.twoLevels(), levels.withScale(Scales.P_SCALES.ref())))
                .isEqualTo(Held.Why.OTHER_SCALE);
        assertThat(why(Yardsticks.twoLevels(), share(1))).isEqualTo(Held.Why.OTHER_MEASURE);
    }

    @Test
    void aSchoolHasARuleOfItsOwn() {
        Yardstick rule = Yardstick.of("northgate: 95 per cent", Rows.RATE, row -> 95);

        assertThat(((Held.Against) rule.hold(Rows.rate("p-1", "northgate", 97))).difference())
                .isEqualTo(2);
        assertThat(rule.hold(Rows.rate("p-1", "northgate", 97)).behind().pupils())
                .isZero();
        Backing behind = Backing.rule("all rows");
        assertThat(Yardstick.of(row -> Held.against(1, 1, behind)).hold(share(0)))
                .isEqualTo(Held.against(1, 1, behind));
        assertThatThrownBy(() -> Held.against(1, Double.NaN, behind)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Held.against(1, 1, OptionalDouble.of(2), OptionalDouble.of(3), behind))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Held.Why why(Yardstick yardstick, ScoreRow row) {
        return ((Held.Refused) yardstick.hold(row)).why();
    }
}
