/**
 * Did it change? A school or a programme before and after, schools that took part beside schools that did not, help delivered
 * beside progress, surveys, and the indicators of a logic model. Start at {@link org.waymark.scoring.evaluation.BeforeAfter}; every
 * answer is an {@link org.waymark.scoring.evaluation.Evaluation}.
 *
 * <p>Everything here is an association and no effect: nobody dealt out the schools and the pupils by lot, and no figure can make up
 * for that. So each answer holds that caveat and those of its method, none can be made without them, and its text ends with them.
 *
 * <p>An answer counts in exact sums, so it is the same to the last bit whatever the order of the records. Groups can be small, so
 * none prints its figures: what may leave a school is made in the room of disclosure.
 */
@NullMarked
package org.waymark.scoring.evaluation;

import org.jspecify.annotations.NullMarked;
