/**
 * Moderation: ratings of the same targets by several raters, and how far they agree.
 *
 * <p>The walk, from the first step to the last:
 *
 * <ol>
 *   <li>{@link org.waymark.scoring.moderation.ModerationSampling} draws which ratings of a cycle are to be moderated;
 *   <li>{@link org.waymark.scoring.moderation.SchoolPairs} says which school moderates which, and {@link
 *       org.waymark.scoring.moderation.BlindSheets} what its moderators see;
 *   <li>{@link org.waymark.scoring.moderation.BlindSheets#check} makes ratings of what comes back, or says why not;
 *   <li>{@link org.waymark.scoring.moderation.Moderation} reads what moderators gave beside what was recorded; {@link
 *       org.waymark.scoring.moderation.Moderated#agreedResult(String, java.time.LocalDate, org.waymark.rating.Rater)} makes the rating
 *       that they agreed on;
 *   <li>{@link org.waymark.scoring.moderation.ModerationAgreement} says how far they agree, by school, strand and scale, and {@link
 *       org.waymark.scoring.moderation.ModerationDrift} whether that changes over cycles.
 * </ol>
 *
 * <p>{@link org.waymark.scoring.moderation.IdentificationAgreement} does the same for the type of need and the provision, {@link
 * org.waymark.scoring.moderation.Panels} for any number of raters of a unit; {@link
 * org.waymark.scoring.moderation.Panel#builder(org.waymark.scale.Scale)} takes plain values.
 *
 * <p>Nothing is overwritten: whatever comes of moderation is another rating, which the caller adds. Scales and their versions are never
 * pooled. Staff are in no result unless they are asked for, and nothing here prints a pupil or a member of staff.
 */
@NullMarked
package org.waymark.scoring.moderation;

import org.jspecify.annotations.NullMarked;
