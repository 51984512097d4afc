package org.waymark.scoring.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.waymark.scoring.cohort.Movement;
import org.waymark.scoring.cohort.Restraint;
import org.waymark.scoring.cohort.Tally;
import org.waymark.scoring.measure.Explanation;

/** Makes the sentences of answers: keys and values, no words. */
final class Sentences {

    private static final double HUNDRED = 100;

    private Sentences() {}

    static Explanation.Step step(String key) {
        return Explanation.Step.of(key);
    }

    /** A figure with its interval under {@code key}, or under {@code key + ".alone"} without one. */
    static Explanation.Step withInterval(
            String key, String name, double figure, OptionalDouble low, OptionalDouble high, double confidence) {
        if (low.isEmpty() || high.isEmpty()) {
            return step(key + ".alone").and(name, figure);
        }
        return step(key)
                .and(name, figure)
                .and("low", low.getAsDouble())
                .and("high", high.getAsDouble())
                .and("level", HUNDRED * confidence);
    }

    /** How many results moved on, stayed and went back. */
    static Explanation.Step moved(String key, Map<Movement, Tally> movements) {
        return step(key)
                .and(
                        "better",
                        movements.getOrDefault(Movement.BETTER, Tally.NONE).rows())
                .and("same", movements.getOrDefault(Movement.SAME, Tally.NONE).rows())
                .and("worse", movements.getOrDefault(Movement.WORSE, Tally.NONE).rows());
    }

    /** Why numbers are not used as amounts. */
    static Explanation.Step restraint(Restraint why) {
        return step("evaluation.restraint." + why.name());
    }

    /** A share as a percentage with one decimal, rounded half up. */
    static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    static void addAttrition(Attrition attrition, List<Explanation.Step> said) {
        said.add(step("evaluation.attrition.lost")
                .and("before", attrition.before())
                .and("lost", attrition.lost())
                .and("left", attrition.on(Path.LEFT))
                .and("moved", attrition.on(Path.MOVED_OUT)));
        said.add(step("evaluation.attrition.gained")
                .and("after", attrition.after())
                .and("gained", attrition.gained())
                .and("joined", attrition.on(Path.JOINED))
                .and("moved", attrition.on(Path.MOVED_IN)));
        said.add(step("evaluation.attrition.noResult")
                .and("before", attrition.on(Path.NO_RESULT_BEFORE))
                .and("after", attrition.on(Path.NO_RESULT_AFTER))
                .and("either", attrition.on(Path.NO_RESULT))
                .and("other", attrition.on(Path.NOTHING_IN_COMMON)));
        attrition
                .missingBefore()
                .forEach((reason, pupils) -> said.add(step("evaluation.attrition.reasonBefore")
                        .and("reason", reason.code())
                        .and("pupils", pupils)));
        attrition
                .missingAfter()
                .forEach((reason, pupils) -> said.add(step("evaluation.attrition.reasonAfter")
                        .and("reason", reason.code())
                        .and("pupils", pupils)));
        attrition
                .meanBeforeOfOthers()
                .ifPresent(mean -> said.add(step("evaluation.attrition.others").and("mean", mean)));
    }
}
