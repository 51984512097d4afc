/**
 * What a pupil gains beside learning: wider outcomes with what shows them, attendance and incidents as counts; and what shows
 * how a programme works in a school: surveys as counts, logic models. Start at {@link org.waymark.wider.WiderOutcome}.
 */
@NullMarked
package org.waymark.wider;

import org.jspecify.annotations.NullMarked;
