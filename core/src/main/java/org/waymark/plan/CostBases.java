package org.waymark.plan;

import org.waymark.code.CodeSet;

/** The codes of {@link CostBasis} that the library knows; a school adds its own. */
public final class CostBases {

    /** The codes [cost-basis@1]. A code set of the user's own with the id {@code cost-basis} goes over it. */
    public static final CodeSet CODES = CodeSet.builder()
            .ref("cost-basis@1")
            .title("What a cost is the cost of")
            .source("Waymark")
            .add(CostBasis.SESSION, "Each session", "Each session of the pupil")
            .add(CostBasis.TOTAL, "In all", "All sessions of the pupil together")
            .build();

    private CostBases() {}
}
