/**
 * Measures of change between two occasions of one target: how much of it is more than the error of the test, and how fast it was.
 * Each reads a subject, refuses what is unfit, calls a calculator and wraps what comes out. Standardised differences, value added
 * and the other statistics of groups are calculators in {@link org.waymark.scoring.stat}: they say nothing of one pupil.
 */
@NullMarked
package org.waymark.scoring.catalogue.change;

import org.jspecify.annotations.NullMarked;
