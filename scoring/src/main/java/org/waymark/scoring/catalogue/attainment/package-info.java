/**
 * Measures of academic attainment: what the marks of a target are worth in a table of points. Each reads a subject, refuses
 * what is unfit, and wraps what comes out.
 */
@NullMarked
package org.waymark.scoring.catalogue.attainment;

import org.jspecify.annotations.NullMarked;
