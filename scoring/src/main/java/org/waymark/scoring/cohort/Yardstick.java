package org.waymark.scoring.cohort;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.waymark.scoring.ScoreRow;
import org.waymark.scoring.measure.Headline;
import org.waymark.scoring.measure.Scored;

/**
 * What a score is held against: the target's own aim and two levels ({@link Yardsticks}), what pupils with a similar start reached
 * ({@link ComparatorTable}), or a school's own rule.
 *
 * <p>A yardstick is no straight line that every pupil is expected to follow, and being below one is information, not failure.
 */
public interface Yardstick {

    /** Holds a score against it. */
    Held hold(ScoreRow row);

    /**
     * Returns this yardstick as far as enough pupils stand behind it: where there are some but fewer, it refuses. What is no
     * experience with pupils, such as an aim or a rule, stays as it is.
     *
     * @param pupils how many different pupils are asked for
     */
    default Yardstick requiring(long pupils) {
        return row -> {
            Held held = hold(row);
            long behind = held.behind().pupils();
            return held instanceof Held.Against && behind > 0 && behind < pupils
                    ? Held.refused(Held.Why.TOO_FEW, held.behind())
                    : held;
        };
    }

    /** Returns a school's own rule on whole rows. */
    static Yardstick of(Function<ScoreRow, Held> rule) {
        return rule::apply;
    }

    /**
     * Returns a school's own rule for one measure.
     *
     * @param name what it is called
     * @param measure the id of the measure, whatever its parameters
     * @param expected what a score is held against, for a row with a number
     */
    static Yardstick of(String name, String measure, ToDoubleFunction<ScoreRow> expected) {
        Backing behind = Backing.rule(name);
        return row -> {
            if (!row.measure().id().equals(measure)) {
                return Held.refused(Held.Why.OTHER_MEASURE, behind);
            }
            return ofNumber(row, behind, number -> Held.against(number, expected.applyAsDouble(row), behind));
        };
    }

    /** Holds the number of a row, or refuses a row without one. */
    static Held ofNumber(ScoreRow row, Backing behind, Function<Double, Held> held) {
        if (!(row.score() instanceof Scored scored)) {
            return Held.refused(Held.Why.NO_RESULT, behind);
        }
        return scored.headline() instanceof Headline.Numeric number
                ? held.apply(number.value())
                : Held.refused(Held.Why.NOT_A_NUMBER, behind);
    }
}
