package org.waymark.scoring.catalogue.attainment;

import java.util.Arrays;
import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
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
import org.waymark.scoring.subject.TargetHistory;

/**
 * Where the latest mark of a target stands among the pupils of a transition matrix who started from the same point: how many
 * of a hundred of them ended lower, half of those who ended the same counted as lower.
 *
 * <pre>
 *   rank = 100 ( #lower + #same / 2 ) / #pupils from the same start
 * </pre>
 *
 * <p>50 is as most; beside it stand the counts, and how many points of the scale the mark lies from where the middle one of
 * these pupils ended (of an even number, the one that stands first in the order of the scale). Where lower
 * is better, "lower" is read as "worse".
 *
 * <p>The matrix is the caller's: there is no such measure without one. It takes marks on the scale of the matrix, and refuses a
 * starting point with fewer than five pupils ({@link #withMinimum(int)}; {@link Reason#TOO_FEW_PEERS}) or none ({@link
 * Reason#NO_COMPARATOR}).
 *
 * <p>Caveats: the matrix holds some pupils of some years, over a time that should be the one between the two marks, which
 * nobody checks here. A matrix over all pupils says little of those with one need. What others did is no ceiling ({@link
 * Caveat#REFERENCE_GROUP}).
 */
public final class ExpectedProgress implements ProgressMeasure<TargetHistory> {

    private static final int DEFAULT_MINIMUM = 5;

    private final TransitionMatrix matrix;
    private final int minimum;
    private final MeasureInfo<TargetHistory> info;

    private ExpectedProgress(TransitionMatrix matrix, int minimum) {
        this.matrix = matrix;
        this.minimum = minimum;
        this.info = MeasureInfo.of(TargetHistory.class)
                .id("attainment.expectedProgress")
                .title("Progress among pupils from the same start")
                .answers("How many of a hundred pupils who started from the same point ended lower?")
                .needs("a transition matrix from the caller, a baseline and a later mark on its scale")
                .useWhen("Where a matrix of comparable pupils over the same time is at hand: it needs no points and no"
                        + " straight line.")
                .notWhen("Not with a matrix over another time, or over pupils who are not comparable.")
                .differences(
                        "Published matrices print percentages of each row; the counts decide here, so that a row of"
                                + " few is refused.")
                .addOutputs(
                        Output.headline("percentile rank", 0, 100),
                        Output.figure("pupils", "pupils from the same start"),
                        Output.figure("lower", "pupils"),
                        Output.figure("same", "pupils"),
                        Output.figure("fromMiddle", "points of the scale, in its better direction"))
                .direction(Direction.HIGHER_IS_BETTER)
                .addScaleBases(ScaleBasis.STATE)
                .needsBaseline(true)
                .minimumRatings(2)
                .comparability(Comparability.SAME_CONCEPT_AND_SCALE)
                .addParameters(
                        Parameter.builder()
                                .name("matrix")
                                .type("a transition matrix as id@version")
                                .defaultValue("none")
                                .value(matrix.id() + "@" + matrix.version())
                                .description("the pupils to compare with; there is no default")
                                .build(),
                        Parameter.builder()
                                .name("minimum")
                                .type("whole number from 1")
                                .defaultValue(String.valueOf(DEFAULT_MINIMUM))
                                .value(String.valueOf(minimum))
                                .description("how many pupils from the same start there must be")
                                .build())
                .addLaws(Law.BOUNDED, Law.MONOTONE_IN_LATEST, Law.INDIFFERENT_TO_MISSING, Law.INDIFFERENT_TO_ORDER)
                .build();
        info.key();
    }

    /**
     * Returns the measure over a transition matrix.
     *
     * @throws IllegalArgumentException if the id and version of the matrix cannot stand in the key of a measure, or neither way
     *     is better on its scale
     */
    public static ExpectedProgress over(TransitionMatrix matrix) {
        if (matrix.scale().direction() == Direction.NONE) {
            throw new IllegalArgumentException("on the scale of the matrix neither way is better");
        }
        return new ExpectedProgress(matrix, DEFAULT_MINIMUM);
    }

    /**
     * Returns a copy that asks for so many pupils from the same start.
     *
     * @param pupils at least 1
     * @throws IllegalArgumentException if it is less
     */
    public ExpectedProgress withMinimum(int pupils) {
        if (pupils < 1) {
            throw new IllegalArgumentException("minimum is not at least 1");
        }
        return new ExpectedProgress(matrix, pupils);
    }

    @Override
    public MeasureInfo<TargetHistory> info() {
        return info;
    }

    @Override
    public Score score(TargetHistory target, Trace trace) {
        if (!target.scale().ref().equals(matrix.scale().ref())) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        Optional<NotScored> refusal = Fitness.refusal(info, target);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        long[] row = matrix.row(target.baselineStep());
        long pupils = Arrays.stream(row).sum();
        if (pupils < minimum) {
            return pupils == 0 ? Score.none(Reason.NO_COMPARATOR) : Score.none(Reason.TOO_FEW_PEERS, "pupils", pupils);
        }
        int to = target.step(target.latestIndex());
        boolean falling = target.scale().direction() == Direction.LOWER_IS_BETTER;
        long lower = falling
                ? Arrays.stream(row, to + 1, row.length).sum()
                : Arrays.stream(row, 0, to).sum();
        int middle = middle(row, pupils);
        int fromMiddle = falling ? middle - to : to - middle;
        double rank = 50.0 * (2 * lower + row[to]) / pupils;
        if (trace.isOn()) {
            Marks.trace(target, trace);
            trace.step(Explanation.Step.of("attainment.expectedProgress.row")
                    .and("matrix", matrix.id() + "@" + matrix.version())
                    .and("pupils", (double) pupils)
                    .and("lower", (double) lower)
                    .and("same", (double) row[to]));
            trace.step(Explanation.Step.of("attainment.expectedProgress.middle")
                    .and("middle", target.scale().points().get(middle).label())
                    .and("steps", fromMiddle));
            trace.step("attainment.expectedProgress.result", "rank", rank);
        }
        Scored.Builder score = Score.of(rank)
                .figure("pupils", (double) pupils)
                .figure("lower", (double) lower)
                .figure("same", (double) row[to])
                .figure("fromMiddle", fromMiddle);
        return Marks.beside(score, target).addCaveats(Caveat.REFERENCE_GROUP).build();
    }

    /** The place where the middle pupil of a row ended. */
    private static int middle(long[] row, long pupils) {
        long seen = 0;
        int place = 0;
        while (2 * (seen + row[place]) < pupils) {
            seen += row[place];
            place++;
        }
        return place;
    }

    @Override
    public String toString() {
        return info.key().toString();
    }
}
