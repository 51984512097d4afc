/**
 * Review cycles and meetings. Start at {@link org.waymark.review.Review}.
 */
@NullMarked
package org.waymark.review;

import org.jspecify.annotations.NullMarked;
