package org.waymark.scoring.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.waymark.caseload.PupilRecord;
import org.waymark.caseload.ReferenceData;
import org.waymark.data.Personal;
import org.waymark.data.Spell;
import org.waymark.id.SchoolId;

/**
 * What the rule of an indicator may look at.
 *
 * @param records the records of the pupils who count
 * @param referenceData what they refer to
 * @param school the school that was asked for; absent for all
 * @param from the first day
 * @param to the last day, included
 */
public record IndicatorData(
        List<PupilRecord> records, ReferenceData referenceData, Optional<SchoolId> school, LocalDate from, LocalDate to)
        implements Personal {

    /** Copies the list. */
    public IndicatorData {
        records = List.copyOf(records);
    }

    /** Whether a day is one of these. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether something holds on these days and no others. */
    public boolean holds(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && !last.isAfter(to);
    }

    /** Whether a spell that is over lies within these days. */
    public boolean holds(Spell spell) {
        return spell.to().isPresent() && holds(spell.from(), spell.to().get());
    }

    @Override
    public String redacted() {
        return "IndicatorData[redacted]";
    }

    @Override
    public String toString() {
        return redacted();
    }
}
