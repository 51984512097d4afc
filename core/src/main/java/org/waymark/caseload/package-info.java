/**
 * The whole record of a pupil and what it refers to. Start at {@link org.waymark.caseload.PupilRecord}.
 */
@NullMarked
package org.waymark.caseload;

import org.jspecify.annotations.NullMarked;
