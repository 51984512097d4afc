package org.waymark.scoring.catalogue.singlecase;

import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.stat.Pand;
import org.waymark.scoring.stat.PandMethod;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * Percentage of all non-overlapping data (PAND), as a share of the marks of both phases. The formulas, the methods and the edge cases
 * are those of {@link Pand}.
 *
 * <p>Which two phases are compared, and when there is no result, is as for {@link SingleCaseNap}.
 *
 * <p>Caveats: {@link org.waymark.scoring.measure.Caveat#UNEQUAL_PHASES} if the phases differ in length, for the share that is reached
 * without any change grows with that; the others as there. There is no interval.
 */
public final class SingleCasePand implements ProgressMeasure<PhaseSeries> {

    private static final SingleCasePand DEFAULTS =
            new SingleCasePand(PandMethod.MINIMUM_REMOVAL, SingleCase.DEFAULT_MINIMUM);

    private final PandMethod method;
    private final int minimum;
    private final MeasureInfo<PhaseSeries> info;

    private SingleCasePand(PandMethod method, int minimum) {
        this.method = method;
        this.minimum = minimum;
        this.info = SingleCase.info("pand", ScaleKind.ORDINAL, ScaleKind.INTERVAL, ScaleKind.COUNT)
                .title("Percentage of all non-overlapping data")
                .answers("What share of all observations can be kept so that those before the help and those with"
                        + " it do not overlap?")
                .useWhen("If both phases are of about the same length and every mark should count.")
                .notWhen("Between series with phases of different lengths: without any change the figure is the"
                        + " share of the longer phase. Read it beside the figure least.")
                .differences("The minimal removal is that of the R package SingleCaseES. The R package scan sorts by"
                        + " default and treats ties one way where more is better and the other where less is;"
                        + " method=sort treats them alike.")
                .addOutputs(
                        Output.headline("share of the marks of both phases", 0, 1),
                        Output.figure("least", "share that is reached without any change; only for minimum-removal"),
                        Output.figure("phi", "correlation, -1 to 1; only for sort"))
                .addParameters(
                        SingleCase.choice(
                                "method",
                                "minimum-removal, sort or sort-as-scan",
                                "minimum-removal",
                                text(method),
                                "how overlap is found"),
                        SingleCase.minimum(minimum))
                .addReferences(
                        SingleCase.published(
                                "Parker RI, Vannest KJ, Davis JL",
                                2011,
                                "Effect size in single-case research: a review of nine nonoverlap techniques",
                                "Behavior Modification 35(4):303-322",
                                "10.1177/0145445511399147"),
                        SingleCase.published(
                                "Parker RI, Hagan-Burke S, Vannest K",
                                2007,
                                "Percentage of all non-overlapping data (PAND): an alternative to PND",
                                "The Journal of Special Education 40(4):194-204",
                                "10.1177/00224669070400040101"))
                .addLaws(
                        Law.BOUNDED,
                        Law.MONOTONE_IN_LATEST,
                        Law.INDIFFERENT_TO_MISSING,
                        Law.INDIFFERENT_TO_ORDER,
                        Law.MIRRORED)
                .build();
    }

    /** Returns the measure with the least removal, for at least three marks a phase. */
    public static SingleCasePand withDefaults() {
        return DEFAULTS;
    }

    /** Returns a copy with another method. */
    public SingleCasePand with(PandMethod other) {
        return new SingleCasePand(other, minimum);
    }

    private static String text(PandMethod method) {
        return switch (method) {
            case MINIMUM_REMOVAL -> "minimum-removal";
            case SORT -> "sort";
            case SORT_AS_SCAN -> "sort-as-scan";
        };
    }

    /**
     * Returns a copy that asks for more or fewer marks in each of the two phases.
     *
     * @param marks at least 1
     * @throws IllegalArgumentException if it is less
     */
    public SingleCasePand withMinimum(int marks) {
        return new SingleCasePand(method, SingleCase.atLeastOne(marks));
    }

    @Override
    public MeasureInfo<PhaseSeries> info() {
        return info;
    }

    @Override
    public Score score(PhaseSeries series, Trace trace) {
        return SingleCase.score(info, series, minimum, trace, this::score);
    }

    private Score score(Phases phases, Trace trace) {
        Pand.Result result = Pand.withDefaults()
                .with(method)
                .with(phases.improvement())
                .of(phases.baseline(), phases.intervention());
        Scored.Builder score = phases.sensitiveToLength(result.pand());
        result.phi().ifPresent(phi -> score.figure("phi", phi));
        result.kept().ifPresent(kept -> {
            score.figure("least", result.least().orElseThrow());
            trace.step(
                    "pand.kept",
                    "kept",
                    kept,
                    "marks",
                    phases.used(),
                    "least",
                    Math.max(result.baselineValues(), result.interventionValues()));
        });
        result.misplaced()
                .ifPresent(count -> trace.step("pand.sorted", "worst", result.baselineValues(), "misplaced", count));
        trace.step("pand.result", "pand", result.pand());
        return score.build();
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
