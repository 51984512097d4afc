package org.waymark.scoring.subject;

import org.jspecify.annotations.Nullable;

/** The baseline of a target as plain numbers, or why there is none. */
record BaselineView(BaselineState state, ScaleView.@Nullable Reading mark, int day) {

    static final BaselineView NONE = new BaselineView(BaselineState.NONE, null, Integer.MIN_VALUE);
    static final BaselineView AMBIGUOUS = new BaselineView(BaselineState.AMBIGUOUS, null, Integer.MIN_VALUE);
    static final BaselineView NO_MARK = new BaselineView(BaselineState.NO_MARK, null, Integer.MIN_VALUE);

    static BaselineView of(ScaleView.Reading mark, int day) {
        return mark.state() == RatingState.PRESENT ? new BaselineView(BaselineState.PRESENT, mark, day) : NO_MARK;
    }

    boolean isPresent() {
        return state == BaselineState.PRESENT;
    }

    ScaleView.Reading reading() {
        if (mark == null) {
            throw new IllegalStateException("this target has no baseline; ask hasBaseline() first");
        }
        return mark;
    }
}
