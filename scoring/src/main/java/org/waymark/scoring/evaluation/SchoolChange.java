package org.waymark.scoring.evaluation;

import java.util.OptionalDouble;
import org.waymark.scoring.cohort.CohortValue;

/**
 * How one school changed.
 *
 * @param school its value
 * @param treated whether it took part
 * @param pupils how many pupils have a number both times
 * @param before their mean at the first time, each pupil once; empty without any
 * @param change the mean of their changes; empty without any
 * @param attrition who is not compared
 */
public record SchoolChange(
        CohortValue school,
        boolean treated,
        long pupils,
        OptionalDouble before,
        OptionalDouble change,
        Attrition attrition) {

    /** Nothing of it: a school can have few pupils. */
    @Override
    public String toString() {
        return "SchoolChange[redacted]";
    }
}
