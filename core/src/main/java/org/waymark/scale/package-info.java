/**
 * Scales and the marks that are given on them. Start at {@link org.waymark.scale.Scale} and {@link
 * org.waymark.scale.Mark}; {@code Scales} has the ones that the library ships.
 */
@NullMarked
package org.waymark.scale;

import org.jspecify.annotations.NullMarked;
