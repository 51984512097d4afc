package org.waymark.scoring.catalogue.sequence;

import org.waymark.scoring.measure.Parameter;

/** The parameter of the rules over a number of marks or cycles. */
final class MarksInRow {

    private MarksInRow() {}

    /** The parameter {@code n}, which must be at least 1. */
    static Parameter parameter(int defaultValue, int n, String description) {
        if (n < 1) {
            throw new IllegalArgumentException("n is not at least 1");
        }
        return Parameter.builder()
                .name("n")
                .type("whole number from 1")
                .defaultValue(String.valueOf(defaultValue))
                .value(String.valueOf(n))
                .description(description)
                .build();
    }
}
