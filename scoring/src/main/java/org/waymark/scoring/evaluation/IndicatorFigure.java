package org.waymark.scoring.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a rule says of an indicator: a share, a number, or why there is none. Prints no number: groups can be small. */
public sealed interface IndicatorFigure {

    /** Returns a share, or the gap {@link Gap#NOTHING_TO_COUNT} if the whole is 0. */
    static IndicatorFigure share(long part, long whole) {
        return whole == 0 ? new None(Gap.NOTHING_TO_COUNT) : new Share(part, whole);
    }

    /** Returns a number. */
    static IndicatorFigure amount(BigDecimal amount) {
        return new Amount(amount);
    }

    /** Returns no figure, for this reason. */
    static IndicatorFigure none(Gap why) {
        return new None(why);
    }

    /**
     * So many of so many. More than all is possible where a school counts, such as sessions beyond the plan.
     *
     * @param part how many
     * @param whole of how many, above 0
     */
    record Share(long part, long whole) implements IndicatorFigure {

        /** Refuses a negative part, and a whole that is not above 0. */
        public Share {
            if (part < 0 || whole <= 0) {
                throw new IllegalArgumentException("a Share must have a part from 0 on and a whole above 0");
            }
        }

        /** The share, rounded to the nearest double. */
        public double value() {
            return BigDecimal.valueOf(part)
                    .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL128)
                    .doubleValue();
        }

        @Override
        public String toString() {
            return "Share[redacted]";
        }
    }

    /**
     * A number, in the unit of the indicator.
     *
     * @param amount the number
     */
    record Amount(BigDecimal amount) implements IndicatorFigure {

        @Override
        public String toString() {
            return "Amount[redacted]";
        }
    }

    /**
     * No figure.
     *
     * @param why why there is none
     */
    record None(Gap why) implements IndicatorFigure {}

    /** Why an indicator has no figure. The words are in a label pack under {@link #key()}. */
    enum Gap {
        /** No rule is bound to the indicator: nothing that is recorded is known to show it. */
        NO_RULE,
        /** The rule found nothing that it could count, such as no session in these days; that is not zero. */
        NOTHING_TO_COUNT,
        /** No survey of these days asked it. */
        NO_SURVEY;

        /** The key of its words, such as {@code evaluation.indicator.NO_RULE}. */
        public String key() {
            return "evaluation.indicator." + name();
        }
    }
}
