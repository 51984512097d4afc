package org.waymark.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.data.Period;
import org.waymark.data.Spell;

/**
 * A period as a spell that has ended, so that overlaps are found in the same way.
 *
 * @param from the first day
 * @param to the last day, never absent
 */
record Days(LocalDate from, Optional<LocalDate> to) implements Spell {

    static Days of(Period period) {
        return new Days(period.from(), Optional.of(period.to()));
    }
}
