package org.waymark.scoring.stat;

/** How the line of a {@link Celeration} is drawn through the logarithms of the frequencies. */
public enum CelerationMethod {
    /** Least squares, as {@link OlsSlope}. */
    OLS("ols"),
    /** The median of all slopes, as {@link TheilSen}, with the joint intercept. */
    THEIL_SEN("theil-sen"),
    /**
     * Through the two points (median day, median logarithm) of the earlier and of the later half of the days. A day in the very middle belongs to neither.
     */
    QUARTER_INTERSECT("quarter-intersect"),
    /** The slope of the quarter-intersect line, moved so that half of the points lie above it and half below. */
    SPLIT_MIDDLE("split-middle");

    private final String text;

    CelerationMethod(String text) {
        this.text = text;
    }

    /** Returns the name in lower case with hyphens, as it stands in keys. */
    public String text() {
        return text;
    }
}
