/**
 * Cohorts: scores in groups, as far as their measure allows, and the yardsticks that a score may be held against. Start at
 * {@link org.waymark.scoring.cohort.Cohorts}.
 *
 * <p>A summary counts what it is given in exact sums, so it is the same to the last bit whatever the order of the rows and however
 * they were split, and says how many pupils stand behind it. It refuses what a measure does not allow: results that only mean
 * something for one pupil are counted and never averaged, results on different scales never mixed. Nothing here is meant to leave
 * a school: only the room of disclosure makes what may.
 */
@NullMarked
package org.waymark.scoring.cohort;

import org.jspecify.annotations.NullMarked;
