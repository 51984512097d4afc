package org.waymark.scoring.catalogue.singlecase;

import java.math.BigDecimal;
import java.util.Optional;
import org.waymark.rating.PhaseKind;
import org.waymark.scale.Direction;
import org.waymark.scale.ScaleBasis;
import org.waymark.scale.ScaleKind;
import org.waymark.scoring.measure.Comparability;
import org.waymark.scoring.measure.Fitness;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.NotScored;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Parameter;
import org.waymark.scoring.measure.Reason;
import org.waymark.scoring.measure.Reference;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Trace;
import org.waymark.scoring.subject.PhaseSeries;

/**
 * What the measures of two phases of one pupil share: what they say of themselves, which two phases they compare, and what they
 * refuse.
 */
final class SingleCase {

    static final int DEFAULT_MINIMUM = 3;

    /** A measure that looks at all pairs takes no more marks than this. */
    static final int MOST_FOR_PAIRS = 2_000;

    /** What a measure makes of the two phases. */
    interface Rule {
        /** The score; what refuses the phases has been done. */
        Score score(Phases phases, Trace trace);
    }

    private SingleCase() {}

    static MeasureInfo.Builder<PhaseSeries> info(String name, ScaleKind... kinds) {
        return info(name, Direction.HIGHER_IS_BETTER, kinds);
    }

    static MeasureInfo.Builder<PhaseSeries> info(String name, Direction direction, ScaleKind... kinds) {
        return MeasureInfo.of(PhaseSeries.class)
                .id("singleCase." + name)
                .needs("A baseline phase and an intervention phase after it, with the minimum of marks in each.")
                .direction(direction)
                .addScaleKinds(kinds)
                .addScaleBases(ScaleBasis.STATE)
                .comparability(Comparability.WITHIN_PUPIL);
    }

    static Parameter confidence(double value) {
        return Parameter.builder()
                .name("confidence")
                .type("number between 0 and 1")
                .defaultValue("0.95")
                .value(text(value))
                .description("the level of the interval")
                .build();
    }

    static Parameter minimum(int value) {
        return Parameter.builder()
                .name("minimum")
                .type("whole number from 1")
                .defaultValue(String.valueOf(DEFAULT_MINIMUM))
                .value(String.valueOf(value))
                .description("how many marks each of the two phases needs")
                .build();
    }

    static Parameter choice(String name, String type, String defaultValue, String value, String description) {
        return Parameter.builder()
                .name(name)
                .type(type)
                .defaultValue(defaultValue)
                .value(value)
                .description(description)
                .build();
    }

    static Output[] pairs() {
        return new Output[] {
            Output.figure("better", "pairs"), Output.figure("tied", "pairs"), Output.figure("worse", "pairs")
        };
    }

    static Reference published(String authors, int year, String title, String where, String doi) {
        return Reference.builder()
                .authors(authors)
                .year(year)
                .title(title)
                .where(where)
                .doi(doi)
                .build();
    }

    static int atLeastOne(int marks) {
        if (marks < 1) {
            throw new IllegalArgumentException("minimum is not at least 1");
        }
        return marks;
    }

    static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** The score of the first baseline phase and the first intervention phase after it, unless they are unfit. */
    static Score score(MeasureInfo<PhaseSeries> info, PhaseSeries series, int minimum, Trace trace, Rule rule) {
        Optional<NotScored> refusal = Fitness.refusal(info, series);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (series.direction() == Direction.NONE) {
            return Score.none(Reason.SCALE_NOT_ACCEPTED);
        }
        int before = series.firstPhase(PhaseKind.BASELINE, 0);
        int after = before < 0 ? -1 : series.firstPhase(PhaseKind.INTERVENTION, before + 1);
        if (after < 0) {
            return Score.none(Reason.NO_PHASES);
        }
        int fewest = Math.min(series.presentCount(before), series.presentCount(after));
        if (fewest < minimum) {
            return Score.none(Reason.TOO_FEW_RATINGS, "present", fewest);
        }
        Phases phases = new Phases(series, before, after);
        if (trace.isOn()) {
            phases.explain(trace);
        }
        return rule.score(phases, trace);
    }
}
