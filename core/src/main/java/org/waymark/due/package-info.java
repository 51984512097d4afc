/**
 * What is due and what is overdue on a day that the caller gives: decisions and ratings of review cycles, reviews of plans,
 * meetings with parents, the pupil's voice, agreed actions, statutory deadlines. Start at {@link org.waymark.due.Due}. There is no
 * clock here, and an item says nothing of the pupil in its words.
 */
@NullMarked
package org.waymark.due;

import org.jspecify.annotations.NullMarked;
