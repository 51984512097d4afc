/** Measures of what a pupil gains beside learning and of the help that was given: attendance, incidents, well-being, sessions. Start at {@link org.waymark.scoring.catalogue.wider.AttendanceRate}. */
@NullMarked
package org.waymark.scoring.catalogue.wider;

import org.jspecify.annotations.NullMarked;
