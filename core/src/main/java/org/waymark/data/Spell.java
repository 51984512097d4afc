package org.waymark.data;

import java.time.LocalDate;
import java.util.Optional;

/** Something that holds from one day to another, both included. */
public interface Spell {

    /** The first day. */
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    Optional<LocalDate> to();

    /** Whether it holds on this day. */
    default boolean isOn(LocalDate day) {
        return !day.isBefore(from()) && to().map(last -> !day.isAfter(last)).orElse(true);
    }
}
