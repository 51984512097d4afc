/**
 * Programmes: ways of tracking, in the words of some schools. Start at {@link org.waymark.programme.Programme}.
 */
@NullMarked
package org.waymark.programme;

import org.jspecify.annotations.NullMarked;
