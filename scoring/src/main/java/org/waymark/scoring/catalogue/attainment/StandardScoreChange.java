package org.waymark.scoring.catalogue.attainment;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.Scale;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.StandardScore;
import org.waymark.scoring.subject.TargetHistory;

/**
 * How far the standard score of a test has moved from the baseline to the latest mark, each held against the norm group of its
 * age: 0 is a gain like that of the norm group.
 *
 * <pre>
 *   change = 15 ( (latest - mean) / sd  -  (baseline - mean at baseline) / sd at baseline )
 * </pre>
 *
 * <p>The scores are {@link StandardScore}s, 100 at the mean and 15 for each standard deviation. The norm groups are the
 * caller's, from the handbook of the test: there is no such measure without them. It takes marks on the scale that it was made
 * for, where more is better.
 *
 * <p>Caveats: below 0 is a gain smaller than that of the norm group and need not be a loss; the raw marks say so. Whether the
 * change is more than error of measurement is another question, which reliable change answers. Norm groups hold few pupils
 * with special educational needs ({@link Caveat#REFERENCE_GROUP}).
 */
public final class StandardScoreChange implements ProgressMeasure<TargetHistory> {

    private final Scale scale;
    private final StandardScore before;
    private final StandardScore after;
    private final MeasureInfo<TargetHistory> info;

    private StandardScoreChange(Scale scale, NormGroup atBaseline, NormGroup atLatest) {
        this.scale = scale;
        this.before = standard(atBaseline);
        this.after = standard(atLatest);
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("attainment.standardScoreChange")
                .title("Change of the standard score")
                .answers("Has the target gained more or less than the norm group of the test?")
                .needs("mean and standard deviation of the norm group at both ages, a baseline and a later mark")
                .useWhen("For raw scores of one standardised test, taken twice, with its handbook at hand.")
                .notWhen("Not far below the mean, where norm groups are thin; and never as a loss: below 0 is a gain"
                        + " smaller than that of the norm group.")
                .differences("With one norm group for both ages every child who grows seems to gain; here each mark is"
                        + " held against its own.")
                .addOutputs(
                        Output.headline("points of the standard score"),
                        Output.figure("baselineStandardScore", "100 at the mean, 15 for a standard deviation"),
                        Output.figure("latestStandardScore", "100 at the mean, 15 for a standard deviation"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .comparability(Comparability.ACROSS_SCHOOLS)
                .addParameters(Parameter.builder()
                        .name("norms")
                        .type("scale, then mean and standard deviation at the baseline and at the latest mark")
                        .defaultValue("none")
                        .value(scale.ref() + ".." + atBaseline.text() + ".." + atLatest.text())
                        .description("the norm groups; there is no default")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
        info.key();
    }

    private static StandardScore standard(NormGroup norm) {
        return StandardScore.ofNorm(norm.mean().doubleValue(), norm.sd().doubleValue());
    }

    /**
     * Returns the measure of one test.
     *
     * @param scale the scale of its raw scores
     * @param atBaseline the norm group at the age of the baseline
     * @param atLatest the norm group at the age of the latest mark
     * @throws IllegalArgumentException if more is not better on the scale, or its id cannot stand in the key of a measure
     */
    public static StandardScoreChange of(Scale scale, NormGroup atBaseline, NormGroup atLatest) {
        if (scale.direction() != Direction.HIGHER_IS_BETTER) {
            throw new IllegalArgumentException("on the scale of a standard score more must be better");
        }
        return new StandardScoreChange(scale, atBaseline, atLatest);
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (!target.scale().ref().equals(scale.ref()) || !target.hasNumbers()) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        double baseline = target.toNumber(target.baseline());
        double latest = target.toNumber(target.latest());
        double from = before.of(baseline).standardScore();
        double to = after.of(latest).standardScore();
        if (trace.isOn()) {
            explain("attainment.standardScore.baseline", baseline, before, from, trace);
            explain("attainment.standardScore.latest", latest, after, to, trace);
            trace.step("attainment.standardScore.result", "change", to - from);
        }
        Scored.Builder score =
                Score.of(to - from).figure("baselineStandardScore", from).figure("latestStandardScore", to);
        return Marks.beside(score, target).addCaveats(Caveat.REFERENCE_GROUP).build();
    }

    private static void explain(String key, double mark, StandardScore norm, double standard, Trace trace) {
        trace.step(Explanation.Step.of(key)
                .and("mark", mark)
                .and("mean", norm.mean())
                .and("sd", norm.sd())
                .and("standard", standard));
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
