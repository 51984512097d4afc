package org.waymark.scoring.measure;

/** How far the results of a measure may be compared, from the narrowest. */
public enum Comparability {
    /** Only with other results of the same target. */
    WITHIN_TARGET,
    /** Only with other results of the same pupil: never averaged or ranked across pupils. */
    WITHIN_PUPIL,
    /** With results under the same concept, on the same version of a scale, with agreed criteria. */
    SAME_CONCEPT_AND_SCALE,
    /** Across pupils and schools, with the caveats of the measure. */
    ACROSS_SCHOOLS
}
