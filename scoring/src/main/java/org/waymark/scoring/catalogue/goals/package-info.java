/**
 * Measures of how far pupils came towards their goals: steps, shares, goal attainment scaling, lateral progress. Each reads a
 * subject, refuses what is unfit, asks a calculator, and wraps what comes out.
 */
@NullMarked
package org.waymark.scoring.catalogue.goals;

import org.jspecify.annotations.NullMarked;
