/**
 * What a measure looks at: one target, one pupil, or one series of observations in phases, as a read-only view of plain
 * numbers, and the policy by which it is built from a record.
 *
 * <p>Start at {@link org.waymark.scoring.subject.TargetHistory}. Each subject has a builder from plain values, so nobody has
 * to map a school to get one number; {@link org.waymark.scoring.subject.Histories} builds them from records.
 */
@NullMarked
package org.waymark.scoring.subject;

import org.jspecify.annotations.NullMarked;
