/**
 * The page of a pupil for the school and the page for parents: what they say, and who makes them.
 *
 * <p>Start at {@link org.waymark.io.report.pupil.PupilPages} and {@link org.waymark.io.report.pupil.ParentPages}.
 */
@NullMarked
package org.waymark.io.report.pupil;

import org.jspecify.annotations.NullMarked;
