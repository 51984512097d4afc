package org.waymark.scoring.evaluation;

/** How an indicator is computed from records. A rule must not depend on the order of the records. */
@FunctionalInterface
public interface IndicatorRule {

    /** Returns the figure, or why there is none. */
    IndicatorFigure of(IndicatorData data);
}
