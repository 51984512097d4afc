package org.waymark.scoring.catalogue.goals;

/** Which weights the targets of a pupil have in goal attainment scaling. */
public enum GasWeights {
    /** Importance × difficulty if every target that is taken carries both, otherwise equal weights. */
    RECORDED("recorded"),
    /** Equal weights, whatever the targets carry. */
    EQUAL("equal");

    private final String text;

    GasWeights(String text) {
        this.text = text;
    }

    /** The text that stands in the key of a measure. */
    String text() {
        return text;
    }
}
