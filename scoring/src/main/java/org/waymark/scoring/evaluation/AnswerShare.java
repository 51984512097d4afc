package org.waymark.scoring.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.waymark.scoring.cohort.Funnel;

/**
 * How many gave an answer in one round, of how many.
 *
 * <pre>
 *   share  = gave / answered
 *   least  = gave / invited                            nobody else would have given it
 *   most   = (gave + invited - answered) / invited     everybody else would have
 * </pre>
 *
 * @param gave how many gave it
 * @param answered how many answered the item; for one with several answers, how many answered the survey
 * @param invited how many were asked; empty if nobody knows
 */
public record AnswerShare(long gave, long answered, OptionalLong invited) {

    /** Refuses negative counts, and more who gave the answer than answered. */
    public AnswerShare {
        if (gave < 0 || answered < gave) {
            throw new IllegalArgumentException(
                    "an AnswerShare must have at least as many who answered as gave the answer");
        }
    }

    /** The share of those who answered, 0 to 1; empty if nobody did. */
    public OptionalDouble share() {
        return answered == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(quotient(gave, answered).doubleValue());
    }

    /**
     * The least and the greatest share among all who were asked, whatever those who did not answer think; absent if nobody was asked,
     * nobody knows how many were, or fewer were asked than answered.
     */
    public Optional<Funnel.Range> bounds() {
        return isBounded()
                ? Optional.of(new Funnel.Range(least().doubleValue(), most().doubleValue()))
                : Optional.empty();
    }

    /** How many were asked and did not answer; empty without bounds. */
    public OptionalLong notAnswered() {
        return isBounded() ? OptionalLong.of(invited.getAsLong() - answered) : OptionalLong.empty();
    }

    boolean isBounded() {
        return invited.orElse(0) > 0 && answered <= invited.getAsLong();
    }

    BigDecimal least() {
        return quotient(gave, invited.getAsLong());
    }

    BigDecimal most() {
        return quotient(gave + invited.getAsLong() - answered, invited.getAsLong());
    }

    static BigDecimal quotient(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128);
    }

    /** Nothing of it: groups can be small. */
    @Override
    public String toString() {
        return "AnswerShare[redacted]";
    }
}
