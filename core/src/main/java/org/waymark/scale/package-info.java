/**
 * Scales and the marks that are given on them. Start at {@link org.waymark.scale.Scale} and {@link
 * org.waymark.scale.Mark}; {@link org.waymark.scale.Scales} and {@link org.waymark.scale.PointsTables} have
 * what the library ships.
 */
@NullMarked
package org.waymark.scale;

import org.jspecify.annotations.NullMarked;
