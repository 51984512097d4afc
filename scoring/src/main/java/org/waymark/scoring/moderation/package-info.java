/**
 * Moderation: ratings of the same targets by several raters, and how far they agree. Start at {@link
 * org.waymark.scoring.moderation.Panels}, or at {@link org.waymark.scoring.moderation.Panel#builder(org.waymark.scale.Scale)}
 * for plain values.
 *
 * <p>A panel belongs to one version of one scale; scales are never pooled. Nothing here prints a pupil or a member of staff.
 */
@NullMarked
package org.waymark.scoring.moderation;

import org.jspecify.annotations.NullMarked;
