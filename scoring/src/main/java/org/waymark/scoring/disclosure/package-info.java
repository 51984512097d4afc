/**
 * Disclosure control: what of an aggregate may leave the school. Start at {@link
 * org.waymark.scoring.disclosure.DisclosurePolicy}, or at {@link org.waymark.scoring.disclosure.Suppression} for plain counts.
 *
 * <p>Small counts are hidden, and with them as many others as it takes that nobody can work them out from the totals.
 */
@NullMarked
package org.waymark.scoring.disclosure;

import org.jspecify.annotations.NullMarked;
