/**
 * The whole record of a pupil and what it refers to. Start at {@link org.waymark.caseload.PupilRecord}; {@link
 * org.waymark.caseload.Shipped} has all that the library ships as data.
 */
@NullMarked
package org.waymark.caseload;

import org.jspecify.annotations.NullMarked;
