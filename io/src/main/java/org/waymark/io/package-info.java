/**
 * Documents in and out, for whoever does not want to know how they are made. Start at {@link org.waymark.io.Waymark}.
 */
@NullMarked
package org.waymark.io;

import org.jspecify.annotations.NullMarked;
