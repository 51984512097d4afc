/**
 * Whom to talk about this week: what is overdue, whose support was not delivered, whose voice nobody recorded, who slipped and who
 * stalled, in one list with the reasons, as of a day that the caller gives. Start at {@link
 * org.waymark.scoring.attention.Attention}.
 *
 * <p>There is no score behind the order: reasons stand in a plain order of kinds and days that anybody can explain. The list names
 * pupils: it is for the school, and nothing here prints it by accident.
 */
@NullMarked
package org.waymark.scoring.attention;

import org.jspecify.annotations.NullMarked;
