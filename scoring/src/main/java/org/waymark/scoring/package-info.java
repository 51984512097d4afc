/**
 * The engine: from records to scores.
 *
 * <p>Start at {@link org.waymark.scoring.Scorer}: {@code Scorer.of(MeasureSet.standard(), referenceData).score(record)}. A
 * {@link org.waymark.scoring.MeasureSet} says which measures are asked, a {@link org.waymark.scoring.ScoreTable} holds what
 * they said.
 */
@NullMarked
package org.waymark.scoring;

import org.jspecify.annotations.NullMarked;
