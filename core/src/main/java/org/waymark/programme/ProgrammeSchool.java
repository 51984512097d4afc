package org.waymark.programme;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.waymark.data.Open;
import org.waymark.data.Spell;
import org.waymark.id.SchoolId;
import org.waymark.internal.PlainValue;

/**
 * A school in a programme, from one day to another.
 */
@Value.Immutable
@PlainValue
public sealed interface ProgrammeSchool extends WithProgrammeSchool, Spell, Open permits ImmutableProgrammeSchool {

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** The school. */
    SchoolId school();

    /** The first day. */
    @Override
    LocalDate from();

    /** The last day, included; absent while it goes on. */
    @Override
    Optional<LocalDate> to();

    /** Returns a school that is in the programme from this day on. */
    static ProgrammeSchool of(String school, LocalDate from) {
        return builder().school(school).from(from).build();
    }

    /** Returns a school that was in the programme from the first of these days to the last, both included. */
    static ProgrammeSchool of(String school, LocalDate from, LocalDate to) {
        return builder().school(school).from(from).to(to).build();
    }

    /** Builds a {@link ProgrammeSchool}; not thread-safe. */
    final class Builder extends ImmutableProgrammeSchool.Builder {

        Builder() {}

        /** Equal to {@code school(SchoolId.of(school))}. */
        public Builder school(String school) {
            return school(SchoolId.of(school));
        }
    }
}
