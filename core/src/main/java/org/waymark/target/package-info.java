/**
 * Targets: what one pupil is to reach. Start at {@link org.waymark.target.Target}; status, achievement and decision are
 * three things.
 */
@NullMarked
package org.waymark.target;

import org.jspecify.annotations.NullMarked;
