/**
 * Who a record is about, and where that pupil was enrolled, in which year and programme, by date. Start at {@link
 * org.waymark.pupil.Pupil}.
 */
@NullMarked
package org.waymark.pupil;

import org.jspecify.annotations.NullMarked;
