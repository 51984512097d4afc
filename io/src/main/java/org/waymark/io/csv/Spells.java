package org.waymark.io.csv;

import java.time.LocalDate;
import org.waymark.data.Spell;

/** The first and the last day of what holds for a while. */
final class Spells {

    static final String FIRST = "The first day.";
    static final String LAST = "The last day, included; empty while it goes on.";

    private Spells() {}

    static <V extends Spell> Field<V, LocalDate> from() {
        return Field.needed("from", FIRST, CellKind.DAY, Spell::from);
    }

    static <V extends Spell> Field<V, LocalDate> to() {
        return Field.maybe("to", LAST, CellKind.DAY, Spell::to);
    }
}
