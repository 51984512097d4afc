package org.waymark.scoring.cohort;

import java.util.Set;
import org.waymark.id.ScaleRef;
import org.waymark.scale.Scales;

/** The yardsticks that need nothing handed in. */
public final class Yardsticks {

    /** Points of two levels of the National Curriculum: 6 points a level (QCA points; {@code org.waymark.scale.PointsTables}). */
    private static final double TWO_LEVELS = 12;

    private static final Set<ScaleRef> LEVELS = Set.of(Scales.NC_LEVELS.ref(), Scales.NC_SUBLEVELS.ref());

    private Yardsticks() {}

    /**
     * The target's own aim: a score of {@code steps.towardsAim} against 1, which is at the aim. No pupils stand behind it, and an
     * aim that was set closer is reached sooner.
     */
    public static Yardstick ownAim() {
        return Yardstick.of("the target's own aim", "steps.towardsAim", row -> 1);
    }

    /**
     * Two levels: a score of {@code attainment.pointsProgress} by the tables that the library ships, on the levels or sub-levels of
     * the National Curriculum, against 12 points. Levels left statutory use in 2014. Two levels in a key stage were what national
     * data showed of most pupils, and no expectation that fits every pupil with special educational needs.
     */
    public static Yardstick twoLevels() {
        Backing behind = Backing.rule("two levels");
        Yardstick points = Yardstick.of(behind.who(), "attainment.pointsProgress", row -> TWO_LEVELS);
        return row -> {
            if (!row.measure().parameters().isEmpty()) {
                return Held.refused(Held.Why.OTHER_MEASURE, behind);
            }
            boolean levels = row.scale().filter(LEVELS::contains).isPresent();
            return levels || !row.measure().id().equals("attainment.pointsProgress")
                    ? points.hold(row)
                    : Held.refused(Held.Why.OTHER_SCALE, behind);
        };
    }
}
