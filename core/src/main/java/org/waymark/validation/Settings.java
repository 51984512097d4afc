package org.waymark.validation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a school may set beside the profile.
 *
 * @param asOf the day as of which is checked; null if nobody gave one
 * @param openTargets how many open targets are enough
 */
record Settings(@Nullable LocalDate asOf, int openTargets) {

    /** Four: "no more than three or four targets", as the advice of 2001 on individual education plans is reported. */
    static final Settings DEFAULT = new Settings(null, 4);
}
