/**
 * Review cycles, meetings, and the voices of pupil and parents. Start at {@link org.waymark.review.Review}, {@link
 * org.waymark.review.View} and {@link org.waymark.review.StructuredConversation}.
 */
@NullMarked
package org.waymark.review;

import org.jspecify.annotations.NullMarked;
