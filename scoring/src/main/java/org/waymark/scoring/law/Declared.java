package org.waymark.scoring.law;

import java.util.Optional;
import org.waymark.scale.Direction;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.Score;

/** The laws that a measure declares. Each says what speaks against it, or nothing. */
final class Declared {

    private static final double ROUNDING = 1e-9;

    private Declared() {}

    /** The headline has a range at both ends; that numbers keep to it is checked of every measure. */
    static Optional<String> bounded(MeasureInfo<?> info, Score score) {
        boolean hasRange = info.outputs().stream()
                .anyMatch(output -> output.name().equals(Output.HEADLINE)
                        && output.minimum().isPresent()
                        && output.maximum().isPresent());
        return hasRange ? Always.inRange(info, score) : Optional.of("no range is declared for the headline");
    }

    static Optional<String> monotone(MeasureInfo<?> info, Score before, Score after) {
        Optional<Double> first = rank(before);
        Optional<Double> second = rank(after);
        if (info.direction() == Direction.NONE || first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        double better = (info.direction() == Direction.LOWER_IS_BETTER ? -1 : 1) * (second.get() - first.get());
        return better >= -tolerance(first.get())
                ? Optional.empty()
                : Optional.of("a better latest rating took the headline from " + first.get() + " to " + second.get());
    }

    /** The headline is the same, or there is none for the same reason. */
    static Optional<String> same(Score before, Score after) {
        if (before.isScored() != after.isScored()) {
            return Optional.of("there was a score on one side only");
        }
        return before.fold(
                first -> after.fold(
                        second -> isSame(first.headline(), second.headline())
                                ? Optional.empty()
                                : Optional.of(
                                        "the headline went from " + first.headline() + " to " + second.headline()),
                        none -> Optional.empty()),
                first -> after.fold(
                        some -> Optional.empty(),
                        second -> first.reason().equals(second.reason())
                                ? Optional.empty()
                                : Optional.of("the reason went from " + first.reason() + " to " + second.reason())));
    }

    private static boolean isSame(Headline first, Headline second) {
        return (first instanceof Headline.Numeric a && second instanceof Headline.Numeric b)
                ? Math.abs(a.value() - b.value()) <= tolerance(a.value())
                : first.equals(second);
    }

    private static double tolerance(double size) {
        return ROUNDING * Math.max(1, Math.abs(size));
    }

    private static Optional<Double> rank(Score score) {
        return score.fold(
                some -> some.headline() instanceof Headline.Numeric number
                        ? Optional.of(number.value())
                        : some.headline() instanceof Headline.YesNo yes
                                ? Optional.of(yes.value() ? 1.0 : 0.0)
                                : Optional.empty(),
                none -> Optional.empty());
    }
}
