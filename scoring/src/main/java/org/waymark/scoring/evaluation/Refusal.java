package org.waymark.scoring.evaluation;

import org.waymark.scoring.measure.Explanation;

/** Why an {@link Evaluation} has no figure. The words are in a label pack under {@link #key()}. */
public enum Refusal {
    /** Nobody has a result both times. */
    NOBODY_AT_BOTH_TIMES,
    /** The measure does not let these results stand together as amounts; the restraints say why. */
    NOT_COMPARABLE,
    /** Of the schools that took part none has pupils with a result both times. */
    NO_TREATED_SCHOOL,
    /** Of the schools to compare with none has pupils with a result both times. */
    NO_COMPARISON_SCHOOL,
    /** The two rounds of a survey share no item. */
    NO_SHARED_ITEM,
    /** There is no result beside which help could be put. */
    NO_RESULT,
    /** The logic model names no indicator. */
    NO_INDICATOR;

    /** The key of its words, such as {@code evaluation.refusal.NOT_COMPARABLE}. */
    public String key() {
        return "evaluation.refusal." + name();
    }

    Explanation.Step sentence() {
        return Explanation.Step.of(key());
    }
}
