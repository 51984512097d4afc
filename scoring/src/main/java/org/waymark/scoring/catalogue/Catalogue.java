package org.waymark.scoring.catalogue;

import java.util.ArrayList;
import java.util.List;
import org.waymark.scale.ScalePoint;
import org.waymark.scale.Scales;
import org.waymark.scoring.catalogue.attainment.ExpectedProgress;
import org.waymark.scoring.catalogue.attainment.NormGroup;
import org.waymark.scoring.catalogue.attainment.PointsProgress;
import org.waymark.scoring.catalogue.attainment.StandardScoreChange;
import org.waymark.scoring.catalogue.attainment.SubLevelSteps;
import org.waymark.scoring.catalogue.attainment.TransitionMatrix;
import org.waymark.scoring.catalogue.attainment.TwoLevels;
import org.waymark.scoring.catalogue.change.ReadingRatioGain;
import org.waymark.scoring.catalogue.change.ReliableChangeIndex;
import org.waymark.scoring.catalogue.goals.AchievementShares;
import org.waymark.scoring.catalogue.goals.AmountGained;
import org.waymark.scoring.catalogue.goals.BaselineShare;
import org.waymark.scoring.catalogue.goals.GasLightScore;
import org.waymark.scoring.catalogue.goals.GasOrdinalSummary;
import org.waymark.scoring.catalogue.goals.GasTChange;
import org.waymark.scoring.catalogue.goals.GasTScore;
import org.waymark.scoring.catalogue.goals.LateralProgress;
import org.waymark.scoring.catalogue.goals.StepsGained;
import org.waymark.scoring.catalogue.goals.StepsTowardsAim;
import org.waymark.scoring.catalogue.inadequate.InadequateProgress;
import org.waymark.scoring.catalogue.sequence.SequenceMisses;
import org.waymark.scoring.catalogue.sequence.SequenceRegression;
import org.waymark.scoring.catalogue.sequence.SequenceStalled;
import org.waymark.scoring.catalogue.singlecase.SingleCaseIrd;
import org.waymark.scoring.catalogue.singlecase.SingleCaseLrr;
import org.waymark.scoring.catalogue.singlecase.SingleCaseNap;
import org.waymark.scoring.catalogue.singlecase.SingleCasePand;
import org.waymark.scoring.catalogue.singlecase.SingleCasePem;
import org.waymark.scoring.catalogue.singlecase.SingleCasePnd;
import org.waymark.scoring.catalogue.singlecase.SingleCasePogo;
import org.waymark.scoring.catalogue.singlecase.SingleCaseSmd;
import org.waymark.scoring.catalogue.singlecase.SingleCaseTau;
import org.waymark.scoring.catalogue.singlecase.SingleCaseTauBc;
import org.waymark.scoring.catalogue.singlecase.SingleCaseTauU;
import org.waymark.scoring.catalogue.trend.AimLineProgress;
import org.waymark.scoring.catalogue.trend.CelerationTrend;
import org.waymark.scoring.catalogue.trend.MannKendallTrend;
import org.waymark.scoring.catalogue.trend.OlsTrend;
import org.waymark.scoring.catalogue.trend.RepeatedMediansTrend;
import org.waymark.scoring.catalogue.trend.SeriesAutocorrelation;
import org.waymark.scoring.catalogue.trend.TheilSenTrend;
import org.waymark.scoring.catalogue.trend.WeeklyRate;
import org.waymark.scoring.catalogue.wider.AbsenceVerdict;
import org.waymark.scoring.catalogue.wider.AgreedTimetable;
import org.waymark.scoring.catalogue.wider.AttendanceRate;
import org.waymark.scoring.catalogue.wider.BehaviourRate;
import org.waymark.scoring.catalogue.wider.BehaviourRateRatio;
import org.waymark.scoring.catalogue.wider.DeliveredShare;
import org.waymark.scoring.catalogue.wider.WellBeingSummary;
import org.waymark.scoring.measure.ProgressMeasure;

/** All measures that the library ships. */
public final class Catalogue {

    private Catalogue() {}

    /**
     * The ones that a school should see, in the order in which to show them. Of attendance and help it has the plain rates;
     * verdicts, comparisons of periods and the rules that make people look closer are for those who ask for them.
     */
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
                TheilSenTrend.withDefaults(),
                AttendanceRate.withDefaults(),
                DeliveredShare.withDefaults());
    }

    /** All of them, the ones for schools first. */
    public static List<ProgressMeasure<?>> all() {
        List<ProgressMeasure<?>> all = new ArrayList<>(standard());
        all.add(SingleCasePnd.withDefaults());
        all.add(SingleCasePem.withDefaults());
        all.add(SingleCasePand.withDefaults());
        all.add(SingleCaseIrd.withDefaults());
        all.add(SingleCaseTau.withDefaults());
        all.add(SingleCaseTauU.withDefaults());
        all.add(SingleCaseTauBc.withDefaults());
        all.add(SingleCaseLrr.increasing());
        all.add(SingleCaseLrr.decreasing());
        all.add(SingleCaseSmd.withDefaults());
        all.add(SingleCasePogo.withDefaults());
        all.add(ReliableChangeIndex.withDefaults());
        all.add(ReadingRatioGain.withDefaults());
        all.add(AbsenceVerdict.persistent());
        all.add(AbsenceVerdict.severe());
        all.add(AgreedTimetable.withDefaults());
        all.add(BehaviourRate.withDefaults());
        all.add(BehaviourRateRatio.withDefaults());
        all.add(WellBeingSummary.withDefaults());
        all.add(SequenceMisses.withDefaults());
        all.add(SequenceRegression.withDefaults());
        all.add(SequenceStalled.withDefaults());
        all.addAll(InadequateProgress.all());
        all.add(OlsTrend.withDefaults());
        all.add(RepeatedMediansTrend.withDefaults());
        all.add(MannKendallTrend.withDefaults());
        all.add(CelerationTrend.withDefaults());
        all.add(WeeklyRate.withDefaults());
        all.add(AimLineProgress.withDefaults());
        all.add(SeriesAutocorrelation.withDefaults());
        all.add(GasLightScore.withDefaults());
        all.add(GasOrdinalSummary.withDefaults());
        all.add(BaselineShare.covered());
        all.add(BaselineShare.secured());
        all.add(SubLevelSteps.withDefaults());
        all.add(TwoLevels.withDefaults());
        return List.copyOf(all);
    }

    /**
     * Measures that need what only the caller has, each made with an invented example of it: to show what there is, and not
     * to score with.
     */
    public static List<ProgressMeasure<?>> onRequest() {
        return List.of(
                ExpectedProgress.over(matrix()),
                StandardScoreChange.of(Scales.COUNT, NormGroup.of(20, 5), NormGroup.of(26, 6)));
    }

    /** From each sub-level two pupils stay, four go one further and two go two further. */
    private static TransitionMatrix matrix() {
        TransitionMatrix.Builder matrix = TransitionMatrix.builder()
                .id("example")
                .version("1")
                .scale(Scales.NC_SUBLEVELS)
                .source("invented");
        List<ScalePoint> points = Scales.NC_SUBLEVELS.points();
        for (int from = 0; from < points.size(); from++) {
            for (int gain = 0; gain <= 2 && from + gain < points.size(); gain++) {
                matrix.pupils(points.get(from).code(), points.get(from + gain).code(), gain == 1 ? 4 : 2);
            }
        }
        return matrix.build();
    }
}
