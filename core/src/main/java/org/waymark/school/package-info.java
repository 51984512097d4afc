/**
 * Schools, their partnerships and the academic year. Start at {@link org.waymark.school.School}.
 */
@NullMarked
package org.waymark.school;

import org.jspecify.annotations.NullMarked;
