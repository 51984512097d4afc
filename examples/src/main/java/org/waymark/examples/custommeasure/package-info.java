/**
 * Progress measures of a school's own, beside the ones that the library ships: a rule in one line, and a class with a parameter,
 * an explanation and words of its own; registered by hand or found by {@link java.util.ServiceLoader}.
 *
 * <p>Start at {@link org.waymark.examples.custommeasure.CustomMeasures}.
 */
@NullMarked
package org.waymark.examples.custommeasure;

import org.jspecify.annotations.NullMarked;
