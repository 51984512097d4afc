package org.waymark.scoring.catalogue.change;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Caveat;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.ChangeClass;
import org.waymark.scoring.stat.Improvement;
import org.waymark.scoring.stat.MeasurementError;
import org.waymark.scoring.stat.ReliableChange;
import org.waymark.scoring.stat.ReliableChangeMethod;
import org.waymark.scoring.subject.TargetHistory;

/**
 * Whether a target has changed by more than the error of its test, from its baseline to its latest rating: the reliable change
 * index, turned so that better is above 0. See {@link ReliableChange} for the formulas.
 *
 * <p>The spread and the reliability of the scores come from the manual of the test or a study of it. Nothing is guessed: until
 * {@link #withScores(double, double)} names them, every target is refused ({@link Reason#NO_NORMS}).
 *
 * <p>Further figures: the error of one score, what the change was divided by, the change that would be beyond it, and the verdict,
 * 1 for reliably better, -1 for reliably worse, 0 for neither. A 0 does not say that nothing changed. An index at the critical value
 * is not beyond it.
 *
 * <p>It takes scales of numbers that are states of the pupil, where one way is better. Caveats: {@link Caveat#REGRESSION_TO_MEAN}
 * with the methods that do not allow for it; {@link Caveat#CEILING} at the end of the scale.
 */
public final class ReliableChangeIndex implements ProgressMeasure<TargetHistory> {

    private static final String NONE = "none";

    private static final ReliableChangeIndex DEFAULTS = new ReliableChangeIndex(
            Optional.empty(),
            ReliableChangeMethod.JACOBSON_TRUAX,
            OptionalDouble.empty(),
            ReliableChange.DEFAULT_CRITICAL_VALUE);

    private final Optional<MeasurementError> error;
    private final ReliableChangeMethod method;
    private final OptionalDouble mean;
    private final double criticalValue;
    private final Optional<ReliableChange> calculator;
    private final MeasureInfo<TargetHistory> info;

    private ReliableChangeIndex(
            Optional<MeasurementError> error, ReliableChangeMethod method, OptionalDouble mean, double criticalValue) {
        this.error = error;
        this.method = method;
        this.mean = mean;
        this.criticalValue = criticalValue;
        this.calculator = error.map(known -> mean.isPresent()
                ? ReliableChange.of(known).with(method, mean.getAsDouble()).withCriticalValue(criticalValue)
                : ReliableChange.of(known).with(method).withCriticalValue(criticalValue));
        this.info = describe();
    }

    private MeasureInfo<TargetHistory> describe() {
        MeasureInfo.Builder<TargetHistory> about = MeasureInfo.of(TargetHistory.class)
                .id("change.rci")
                .title("Reliable change index")
                .answers("Has the target changed by more than the error of its test?")
                .useWhen("For two scores of one test of which the manual gives the spread and the retest reliability.")
                .notWhen("Not for ratings on a scale of points, nor with the reliability of another test or group. "
                        + "No reliable change is not the same as no change.")
                .differences("An index at the critical value is not beyond it; some programs count it. The R package "
                        + "scan 0.67 prints the index of 1984 under the name of Jacobson.")
                .needs("the standard deviation and the reliability of the scores, as parameters")
                .addOutputs(
                        Output.headline("standard errors, above 0 if better"),
                        Output.figure("sem", "unit of the scale"),
                        Output.figure("divisor", "unit of the scale"),
                        Output.figure("needed", "unit of the scale"),
                        Output.builder()
                                .name("verdict")
                                .unit("1 reliably better, 0 neither, -1 reliably worse")
                                .minimum(-1)
                                .maximum(1)
                                .build())
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleKinds(ScaleKind.INTERVAL, ScaleKind.COUNT)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
                .addParameters(
                        parameter(
                                "sd",
                                "number above 0, or none",
                                error.map(known -> text(known.sd())),
                                "the standard deviation of the group from which the reliability comes"),
                        parameter(
                                "reliability",
                                "number from 0 to below 1, or none",
                                error.map(known -> text(known.reliability())),
                                "the reliability of the scores, for change that of a retest"),
                        Parameter.builder()
                                .name("method")
                                .type("jacobson-truax, jacobson-1984, edwards-nunnally or gulliksen-lord-novick")
                                .defaultValue(text(ReliableChangeMethod.JACOBSON_TRUAX))
                                .value(text(method))
                                .description("how the index is calculated")
                                .build(),
                        parameter(
                                "mean",
                                "number, or none",
                                mean.isPresent() ? Optional.of(text(mean.getAsDouble())) : Optional.empty(),
                                "the mean to which the last two methods let the earlier score regress"),
                        Parameter.builder()
                                .name("criticalValue")
                                .type("number above 0")
                                .defaultValue(text(ReliableChange.DEFAULT_CRITICAL_VALUE))
                                .value(text(criticalValue))
                                .description("beyond which index a change is reliable")
                                .build())
                .addReferences(Reference.builder()
                        .authors("Jacobson NS, Truax P")
                        .year(1991)
                        .title("Clinical significance: a statistical approach to defining meaningful change in "
                                + "psychotherapy research")
                        .where("Journal of Consulting and Clinical Psychology 59:12-19")
                        .doi("10.1037/0022-006X.59.1.12")
                        .build())
                .addLaws(Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER);
        // A mean is a number of one scale: on the reversed one it is another.
        return (method.needsMean() ? about : about.addLaws(Law.MIRRORED)).build();
    }

    private static Parameter parameter(String name, String type, Optional<String> value, String description) {
        return Parameter.builder()
                .name(name)
                .type(type)
                .defaultValue(NONE)
                .value(value.orElse(NONE))
                .description(description)
                .build();
    }

    private static String text(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static String text(ReliableChangeMethod method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the measure that does not know yet how reliable the scores are, and refuses until it does. */
    public static ReliableChangeIndex withDefaults() {
        return DEFAULTS;
    }

    /**
     * Returns the measure for scores of this spread and reliability.
     *
     * @param sd the standard deviation, above 0
     * @param reliability from 0 to below 1: with 1 there is no error to hold a change against
     * @throws IllegalArgumentException if one lies outside its range
     */
    public ReliableChangeIndex withScores(double sd, double reliability) {
        MeasurementError known = MeasurementError.of(sd, reliability);
        if (sd == 0 || reliability == 1) {
            throw new IllegalArgumentException("sd and reliability leave no error of measurement");
        }
        return new ReliableChangeIndex(Optional.of(known), method, mean, criticalValue);
    }

    /**
     * Returns the measure by a method that needs no mean.
     *
     * @throws IllegalArgumentException if the method needs one, or the error of both occasions
     */
    public ReliableChangeIndex with(ReliableChangeMethod method) {
        if (method.needsMean()) {
            throw new IllegalArgumentException("mean is missing: the method lets the earlier score regress to it");
        }
        return new ReliableChangeIndex(error, known(method), OptionalDouble.empty(), criticalValue);
    }

    /**
     * Returns the measure by a method that lets the earlier score regress to this mean.
     *
     * @throws IllegalArgumentException if the method needs none, or the mean is not finite
     */
    public ReliableChangeIndex with(ReliableChangeMethod method, double mean) {
        if (!method.needsMean() || !Double.isFinite(mean)) {
            throw new IllegalArgumentException("the method takes no mean, or the mean is not a finite number");
        }
        return new ReliableChangeIndex(error, method, OptionalDouble.of(mean), criticalValue);
    }

    private static ReliableChangeMethod known(ReliableChangeMethod method) {
        if (method == ReliableChangeMethod.POOLED_SEM) {
            throw new IllegalArgumentException(
                    "pooled-sem needs the spread of both occasions, which the calculator takes");
        }
        return method;
    }

    /**
     * Returns the measure with another critical value.
     *
     * @param value above 0, such as 1.645 for 90 %
     * @throws IllegalArgumentException if it is not above 0 or not finite
     */
    public ReliableChangeIndex withCriticalValue(double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("criticalValue is not a number above 0");
        }
        return new ReliableChangeIndex(error, method, mean, value);
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        Optional<NotScored> refusal = Amounts.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (calculator.isEmpty()) {
            return Score.none(Reason.NO_NORMS);
        }
        Amounts amounts = Amounts.of(target);
        ReliableChange.Result result = calculator
                .get()
                .with(amounts.lessIsBetter() ? Improvement.DECREASE : Improvement.INCREASE)
                .of(amounts.from(), amounts.to());
        double index = amounts.lessIsBetter() ? -result.index() : result.index();
        double needed = criticalValue * result.denominator();
        double sem = error.orElseThrow().sem();
        if (trace.isOn()) {
            amounts.explain(trace);
            explain(sem, result.denominator(), index, needed, trace);
        }
        var score = amounts.score(index)
                .figure("sem", sem)
                .figure("divisor", result.denominator())
                .figure("needed", needed)
                .figure("verdict", verdict(result.changeClass()));
        return (method.needsMean() ? score : score.addCaveats(Caveat.REGRESSION_TO_MEAN)).build();
    }

    private static int verdict(ChangeClass changeClass) {
        return switch (changeClass) {
            case IMPROVED -> 1;
            case DETERIORATED -> -1;
            default -> 0;
        };
    }

    private void explain(double sem, double divisor, double index, double needed, Trace trace) {
        MeasurementError known = error.orElseThrow();
        trace.step(Explanation.Step.of("change.error")
                .and("sd", known.sd())
                .and("reliability", known.reliability())
                .and("sem", sem));
        if (mean.isPresent()) {
            trace.step(Explanation.Step.of("change.regression")
                    .and("reliability", known.reliability())
                    .and("mean", mean.getAsDouble()));
        }
        trace.step(Explanation.Step.of("change.rci.needed")
                .and("divisor", divisor)
                .and("criticalValue", criticalValue)
                .and("needed", needed));
        trace.step(Explanation.Step.of("change.rci.result").and("index", index).and("criticalValue", criticalValue));
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
