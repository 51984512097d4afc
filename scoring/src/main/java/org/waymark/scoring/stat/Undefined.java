package org.waymark.scoring.stat;

/** Why a calculator has no number for input that is otherwise sound. */
public enum Undefined {
    /** There was nothing to calculate with: no value at all, or nothing but missing ones. */
    NO_VALUES("there are no values"),
    /** A value is missing, and the calculator was told not to leave such values out. */
    MISSING_VALUE("a value is missing"),
    /** All weights are zero. */
    ZERO_WEIGHTS("all weights are zero"),
    /** One of two phases has no value. */
    EMPTY_PHASE("a phase has no values"),
    /** There is nobody with whom the value could be compared. */
    NO_REFERENCE("there is nobody to compare with"),
    /** There are values, but fewer than the figure needs. */
    TOO_FEW_VALUES("there are too few values"),
    /** All values of which the figure needs different ones are the same, such as the times of a slope. */
    NO_SPREAD("the values do not differ"),
    /** A mean or a median is not above zero, so that nothing can be so many times as much. */
    NO_RATIO("a level is not above zero"),
    /** The goal is the level that was there before: there is no way to go. */
    NO_DISTANCE("the goal is the level before"),
    /** No session was possible: not an enrolment at all. */
    NO_SESSIONS("no session was possible"),
    /** There was no time during which something could have happened. */
    NO_EXPOSURE("there was no time in which it could happen"),
    /** No time lies between two occasions, so that nothing can be a rate. */
    NO_TIME("no time has passed"),
    /** The scores are said to hold no error of measurement at all, so that no change can be held against it. */
    NO_MEASUREMENT_ERROR("the scores are said to have no error of measurement"),
    /** A figure lies beyond the end of the table that would turn it into another. */
    BEYOND_TABLE("the table does not reach so far"),
    /** The figure is larger than any number that a computer can hold. */
    OUT_OF_RANGE("the figure is beyond all numbers"),
    /** Nothing happened in either of two periods, so that neither can be held against the other. */
    NO_EVENTS("nothing happened in either period"),
    /** Nothing was rated twice, so that no two ratings can agree or differ. */
    NO_PAIRS("nothing was rated twice"),
    /** Agreement by chance alone would be complete, as where only one category is used: nothing is left to agree beyond it. */
    CERTAIN_BY_CHANCE("chance alone would give full agreement"),
    /** What should be a variance is estimated as zero or less, so that a share of it makes no sense. */
    NO_VARIANCE("the estimate of a variance is not positive"),
    /** A model fits the values without residual, so that it has no error to hold them against. */
    NO_RESIDUAL("the model leaves no residual");

    private final String text;

    Undefined(String text) {
        this.text = text;
    }

    /** Returns the reason as plain English, to follow the word "because". */
    public String text() {
        return text;
    }
}
