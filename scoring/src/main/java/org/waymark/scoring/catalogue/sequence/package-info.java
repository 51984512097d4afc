/** Rules over the sequence of the marks of a target: misses in a row, a step back, no gain for some cycles. Start at {@link org.waymark.scoring.catalogue.sequence.SequenceMisses}. */
@NullMarked
package org.waymark.scoring.catalogue.sequence;

import org.jspecify.annotations.NullMarked;
