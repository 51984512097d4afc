/**
 * Ratings and observations. Start at {@link org.waymark.rating.Rating}; a correction, a change of mind and an agreed result
 * are links between ratings, and nothing is overwritten.
 */
@NullMarked
package org.waymark.rating;

import org.jspecify.annotations.NullMarked;
