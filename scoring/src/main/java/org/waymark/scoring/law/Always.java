package org.waymark.scoring.law;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.waymark.scoring.measure.Explanation;
import org.waymark.scoring.measure.Law;
import org.waymark.scoring.measure.MeasureInfo;
import org.waymark.scoring.measure.Output;
import org.waymark.scoring.measure.ProgressMeasure;
import org.waymark.scoring.measure.Score;
import org.waymark.scoring.measure.Scored;
import org.waymark.scoring.subject.Subject;

/** The laws that hold for every measure. Each says what speaks against it, or nothing. */
final class Always {

    static final String KEY = "key-reads-back";
    static final String TOTAL = "total";
    static final String DETERMINISTIC = "deterministic";
    static final String IN_RANGE = "in-range";
    static final String EXPLAINS = "explains-itself";
    static final String ONE_KIND = "one-kind-of-headline";

    /** All of them, as they are reported. */
    static final List<String> ALL = List.of(TOTAL, DETERMINISTIC, IN_RANGE, EXPLAINS, ONE_KIND);

    private static final double ROUNDING = 1e-9;

    private Always() {}

    /** The name under which a declared law is reported. */
    static String name(Law law) {
        return law.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <S extends Subject> Optional<String> deterministic(
            ProgressMeasure<S> measure, Draft<S> draft, S subject, Score plain) {
        if (!measure.score(subject).equals(plain)) {
            return Optional.of("the second time the score was another");
        }
        return measure.score(draft.build()).equals(plain)
                ? Optional.empty()
                : Optional.of("the score of an equal subject was another");
    }

    static Optional<String> inRange(MeasureInfo<?> info, Score score) {
        return score.fold(
                some -> info.outputs().stream()
                        .filter(output -> isOutside(output, some))
                        .map(output -> output.name() + " left the range that is declared for it")
                        .findFirst(),
                none -> Optional.empty());
    }

    private static boolean isOutside(Output output, Scored score) {
        double value = output.name().equals(Output.HEADLINE)
                ? score.number().orElse(Double.NaN)
                : score.figures().getOrDefault(output.name(), Double.NaN);
        return value < output.minimum().orElse(Double.NEGATIVE_INFINITY) - ROUNDING
                || value > output.maximum().orElse(Double.POSITIVE_INFINITY) + ROUNDING;
    }

    static <S extends Subject> Optional<String> explains(ProgressMeasure<S> measure, S subject, Score plain) {
        Explanation explanation = Explanation.of(measure, subject);
        if (!explanation.score().equals(plain)) {
            return Optional.of("the explanation ends in another score");
        }
        return plain.isScored() && explanation.steps().isEmpty()
                ? Optional.of("there is a score and not one step that leads to it")
                : Optional.empty();
    }
}
