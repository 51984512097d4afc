package org.waymark.data;

import java.time.LocalDate;

/** The time over which something was counted: from one day to another, both included and both known. */
public interface Period {

    /** The first day. */
    LocalDate from();

    /** The last day, included. */
    LocalDate to();

    /** Whether the first day lies after the last one, which validation reports. */
    default boolean isUpsideDown() {
        return to().isBefore(from());
    }
}
