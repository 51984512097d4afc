/**
 * Measures of the way that repeated observations go: slopes with their uncertainty. Each reads a series, refuses what is
 * unfit, asks a calculator, and wraps what comes out.
 */
@NullMarked
package org.waymark.scoring.catalogue.trend;

import org.jspecify.annotations.NullMarked;
