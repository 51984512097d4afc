/**
 * What a measure is: the interface that a rule author implements, what it declares about itself, the score that it gives,
 * and the explanation of that score.
 *
 * <p>Start at {@link org.waymark.scoring.measure.ProgressMeasure} for a class of your own, or at {@link
 * org.waymark.scoring.measure.Measures} for one line.
 */
@NullMarked
package org.waymark.scoring.measure;

import org.jspecify.annotations.NullMarked;
