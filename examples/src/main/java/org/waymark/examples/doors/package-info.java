/**
 * Two small programs over the doors: {@link org.waymark.examples.doors.Check} says what is wrong with a file, {@link
 * org.waymark.examples.doors.Convert} makes one format out of another. Both know a file by its content.
 */
@NullMarked
package org.waymark.examples.doors;

import org.jspecify.annotations.NullMarked;
