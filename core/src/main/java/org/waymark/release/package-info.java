/**
 * What may leave: {@link org.waymark.release.AudienceFilter} for a reader, {@link org.waymark.release.Erasure} of a pupil or a
 * member of staff, {@link org.waymark.release.Pseudonyms} for research, and {@link org.waymark.release.Transfer} to the next
 * school. Each is a pure function from records to records. Tables of groups are released elsewhere, with suppression.
 */
@NullMarked
package org.waymark.release;

import org.jspecify.annotations.NullMarked;
