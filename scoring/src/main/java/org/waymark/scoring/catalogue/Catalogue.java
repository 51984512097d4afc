package org.waymark.scoring.catalogue;

import java.util.List;
import org.waymark.scoring.catalogue.attainment.PointsProgress;
import org.waymark.scoring.catalogue.goals.AchievementShares;
import org.waymark.scoring.catalogue.goals.AmountGained;
import org.waymark.scoring.catalogue.goals.GasTChange;
import org.waymark.scoring.catalogue.goals.GasTScore;
import org.waymark.scoring.catalogue.goals.LateralProgress;
import org.waymark.scoring.catalogue.goals.StepsGained;
import org.waymark.scoring.catalogue.goals.StepsTowardsAim;
import org.waymark.scoring.catalogue.singlecase.SingleCaseNap;
import org.waymark.scoring.catalogue.trend.TheilSenTrend;
import org.waymark.scoring.measure.ProgressMeasure;

/** All measures that the library ships. */
public final class Catalogue {

    private Catalogue() {}

    /** The ones that a school should see, in the order in which to show them. */
    public static List<ProgressMeasure<?>> standard() {
        return List.of(
                StepsGained.withDefaults(),
                StepsTowardsAim.withDefaults(),
                AchievementShares.withDefaults(),
                GasTScore.withDefaults(),
                GasTChange.withDefaults(),
                LateralProgress.withDefaults(),
                AmountGained.withDefaults(),
                PointsProgress.withDefaults(),
                SingleCaseNap.withDefaults(),
                TheilSenTrend.withDefaults());
    }

    /** All of them, the ones for schools first. */
    public static List<ProgressMeasure<?>> all() {
        return standard();
    }
}
