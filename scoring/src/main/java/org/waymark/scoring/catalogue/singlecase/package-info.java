/**
 * Measures of one pupil observed again and again in phases: what changed when the help began. Each reads a series, refuses
 * what is unfit, asks a calculator, and wraps what comes out.
 */
@NullMarked
package org.waymark.scoring.catalogue.singlecase;

import org.jspecify.annotations.NullMarked;
